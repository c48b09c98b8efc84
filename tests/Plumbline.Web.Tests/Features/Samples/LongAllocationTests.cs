using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Samples;

/// <summary>Many cases are given to readers part by part.</summary>
public sealed class LongAllocationTests
{
    private const string Inspection = FromCaseloadToReadersTests.Inspection;

    /// <summary>A list of 1,600 cases, each with every reader to choose from, was a page of 1.5 MB.</summary>
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_long_allocation_is_searched_and_saved_part_by_part_and_leaves_the_other_parts_alone(Engine engine)
    {
        await using var server = await FromCaseloadToReadersTests.Announced(engine);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);
        var reader = (await server.Account([Role.Assessor], Inspection)).Id;
        await FromCaseloadToReadersTests.Upload(lead, "list.csv", Encoding.UTF8.GetBytes(FromCaseloadToReadersTests.Caseload(120)));
        await FromCaseloadToReadersTests.Draw(lead);
        var sampled = await server.Read(db => db.Cases.Where(one => one.IsSampled).Select(one => one.CaseId).ToListAsync());
        const string form = "form:has(table)";
        const string allocation = $"/inspections/{Inspection}/allocation";

        var first = await lead.Get(allocation);
        var second = await lead.Get(allocation + "?part=2&lang=cy");
        sampled.Count.ShouldBeInRange(51, 99);
        CasesOn(first).Count.ShouldBe(50);
        CasesOn(first).Concat(CasesOn(second)).ShouldBe(sampled, ignoreOrder: true);
        first.Main.ShouldContain("Part 1 of 2");
        second.Main.ShouldContain("Rhan 2 o 2");

        var chosen = CasesOn(second)[0];
        var saved = await lead.Send(await lead.Get(allocation + "?part=2&lang=en"), form, ($"reader-{chosen}", reader.ToString()));
        saved.One(".govuk-inset-text").ShouldBe("Saved.");
        CasesOn(saved).ShouldBe(CasesOn(second), "whoever saved a part goes on where they were");
        (await server.Read(db => db.Allocations.Select(one => one.CaseId).ToListAsync())).ShouldBe([chosen]);

        var found = await lead.Get($"{allocation}?find={chosen.ToLowerInvariant()}");
        CasesOn(found).ShouldBe([chosen]);
        var taken = await lead.Send(found, form, ($"reader-{chosen}", ""));
        CasesOn(taken).ShouldBe([chosen]);
        (await server.Read(db => db.Allocations.CountAsync(one => one.EndedAt == null))).ShouldBe(0);
        (await lead.Get(allocation + "?find=nothing")).Main.ShouldContain("There is no case to show.");
        CasesOn(await lead.Get(allocation + "?part=9")).ShouldBe(CasesOn(second), "who asks for a part that is gone sees the last");
        CasesOn(await lead.Send(await lead.Get(allocation + "?part=2"), "form[action*=ShareOut]")).ShouldBe(CasesOn(second));
        (await server.Read(db => db.Allocations.CountAsync(one => one.EndedAt == null))).ShouldBe(sampled.Count, "sharing out is for all parts");

        static List<string> CasesOn(Page page) => [.. page.Document.QuerySelectorAll("tbody th").Select(cell => cell.TextContent)];
    }
}
