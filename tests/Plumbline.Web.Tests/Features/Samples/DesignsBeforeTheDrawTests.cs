using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Samples;

/// <summary>What the lead inspector is told before the draw, and what the draw then is.</summary>
public sealed class DesignsBeforeTheDrawTests
{
    private const string Inspection = FromCaseloadToReadersTests.Inspection;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Designs_say_what_they_would_draw_before_the_draw_and_their_numbers_can_be_changed_with_a_reason(Engine engine)
    {
        await using var server = await FromCaseloadToReadersTests.Announced(engine);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);
        await FromCaseloadToReadersTests.Upload(lead, "list.csv", Encoding.UTF8.GetBytes(FromCaseloadToReadersTests.Caseload(120)));
        var address = $"/inspections/{Inspection}/sample/designs/core-case-balanced";

        var offered = await lead.Get($"/inspections/{Inspection}/sample");
        var design = await lead.Get(address);
        var welsh = await lead.Get(address + "?lang=cy");
        var shown = await lead.Send(await lead.Get(address + "?lang=en"), "button[formaction*=Show]", ("Size", "24"), ("floor-girls-and-young-women", "9"));
        var impossible = await lead.Send(shown, "button[formaction*=Show]", ("Size", "500"));
        var odd = await lead.Send(shown, "button[formaction*=Show]", ("Size", "a few"), ("floor-girls-and-young-women", "-1"));
        var unexplained = await lead.Send(shown, ("Size", "24"));
        var drawn = await lead.Send(unexplained, ("Reason", "girls are what this inspection is about"));
        var equal = await lead.Get($"/inspections/{Inspection}/sample/verification");

        offered.Main.ShouldContain("38 of 120");
        offered.Main.ShouldContain("Cannot be drawn from this list");
        design.Main.ShouldContain("It would draw 38 of 120 cases, with 19 in reserve.");
        design.Document.QuerySelectorAll("table").Length.ShouldBe(2);
        welsh.Main.ShouldContain("Byddai’n tynnu 38 o 120 achos");
        welsh.Main.ShouldContain("Merched a menywod ifanc – o leiaf");
        shown.Main.ShouldContain("It would draw 24 of 120 cases");
        shown.Main.ShouldContain("Changed from the shipped design");
        impossible.Main.ShouldContain("500 cases are wanted and the caseload holds 120: 380 too few");
        odd.Errors.ShouldBe(["Write a whole number", "Write a whole number"]);
        (await server.Read(db => db.SampleDraws.CountAsync())).ShouldBe(1, "looking draws nothing");
        unexplained.Errors.Single().ShouldStartWith("Say why the design is changed");
        drawn.Errors.ShouldBeEmpty();
        drawn.Main.ShouldContain("24 cases drawn from 120");
        drawn.Main.ShouldContain("girls are what this inspection is about");
        equal.Main.ShouldContain("Equal. Drawn again from the list, the design and the seed: the same 24 cases");
        equal.Main.ShouldContain("before the list of cases was taken in");
        var list = await lead.Browser.GetStringAsync($"/inspections/{Inspection}/sample/list", TestContext.Current.CancellationToken);
        list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(25);
        (await lead.Get($"/inspections/{Inspection}/sample/designs/..%2f..%2fdesigns")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_excluded_case_is_never_drawn()
    {
        await using var server = await FromCaseloadToReadersTests.Announced(Engine.Sqlite);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);
        await FromCaseloadToReadersTests.Upload(lead, "list.csv", Encoding.UTF8.GetBytes(FromCaseloadToReadersTests.Caseload(60)));

        var page = await lead.Send(await lead.Get($"/inspections/{Inspection}/caseload"), "form[action*=Exclude]", ("Case", "X007"), ("Reason", "moved"));

        page.Main.ShouldContain("1 excluded");
        await FromCaseloadToReadersTests.Draw(lead);
        (await server.Read(db => db.SampledCases.AnyAsync(one => one.CaseId == "X007"))).ShouldBeFalse();
    }
}
