using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Access;
using Plumbline.Web.Tests.Features.Assessments;

namespace Plumbline.Web.Tests.Hosting;

/// <summary>Someone who clicks again, because the page was slow, does a thing once.</summary>
public class OnceTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Six_clicks_at_once_ask_for_one_document_and_declare_one_conflict(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 1);
        using var lead = await server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        var information = await lead.Get("/inspections/croydon-2012/information");
        var conflicts = await lead.Get("/inspections/croydon-2012/conflicts");

        await Six(() => lead.Send(information, "main form:not([action*=handler])", ("English", "Structure chart"), ("DueOn", "2 3 2012")));
        await Six(() => lead.Send(conflicts, "main form:not([action*=handler])", ("Kind", "case"), ("Subject", "C01"), ("Reason", "a former colleague")));
        await lead.Send(information, "main form:not([action*=handler])", ("English", "Structure chart"), ("DueOn", "9 3 2012"));

        (await server.Read(db =>
            db.AdvanceDocuments.OrderBy(document => document.Due).Select(document => document.Due).ToListAsync(TestContext.Current.CancellationToken)))
            .ShouldBe([new DateOnly(2012, 3, 2), new DateOnly(2012, 3, 9)], "the same for another day is another document");
        (await server.Read(db => db.DeclaredConflicts.CountAsync(TestContext.Current.CancellationToken))).ShouldBe(1);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Six_equal_comments_by_six_posts_are_one_and_another_is_another(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        await workspace.Answer();
        await workspace.Move("ready", "in-review");
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        var review = await quality.Get("/inspections/croydon-2012/cases/C01/review");

        await Six(() => quality.Send(review, "button[formaction*=Comment]", ("text", "Which sources?")));
        var once = await Comments();
        await quality.Send(review, "button[formaction*=Comment]", ("text", "Which sources, and of when?"));

        once.ShouldBe(1);
        (await Comments()).ShouldBe(2);

        Task<int> Comments() => workspace.Server.Read(db => db.Comments.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Six_clicks_at_once_put_someone_on_the_team_once(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 1);
        using var lead = await server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        var reader = await server.Account([Role.Assessor]);
        var team = await lead.Get("/inspections/croydon-2012/team");

        var pages = await Six(() => lead.Send(team, "main form:not([action*=handler])", ("Chosen", $"{reader.Id} assessor")));

        pages.ShouldAllBe(page => (int)page.Status < 500);
        (await server.Read(db => db.Assignments.CountAsync(assignment => assignment.AccountId == reader.Id, TestContext.Current.CancellationToken))).ShouldBe(
            1);
    }

    [Fact]
    public async Task Every_button_that_acts_takes_a_second_click_for_a_slip()
    {
        await using var workspace = await CaseAtWork.Start();
        using var everybody =
            await workspace.Server.SignedIn(
                await workspace.Server.Account([.. Enum.GetValues<Role>().Where(role => role != Role.LocalAssessor)], CroydonKept.Id));
        using var visitor = workspace.Server.Stranger();
        await everybody.Send(await everybody.Get("/inspections/croydon-2012/information"), "main form:not([action*=handler])", ("English", "Structure chart"));
        await everybody.Send(
            await everybody.Get("/inspections/croydon-2012/conflicts"), "main form:not([action*=handler])", ("Kind", "case"), ("Subject", "C03"));
        var document = await workspace.Server.Read(db => db.AdvanceDocuments.Select(asked => asked.Id).FirstAsync(TestContext.Current.CancellationToken));
        var names = new Dictionary<string, string>
        {
            ["document"] = document.ToString(), ["file"] = Guid.Empty.ToString(), ["inspection"] =
                CroydonKept.Id, ["case"] =
                    "C01", ["question"] = CroydonKept.Readings.Instrument.Questions[0].Name, ["person"] = everybody.Account.Id.ToString(),
            ["id"] = "x", ["digest"] = "x", ["name"] = "x", ["path"] = "x", ["design"] = "simple-precision",
        };
        var (bare, buttons) = (new List<string>(), 0);

        foreach (var address in (await Address.AllOf(workspace.Server)).Where(address =>
            address.Method == "GET" && !address.Pattern.StartsWith("/assets", StringComparison.Ordinal)))
        {
            foreach (var someone in new[] { everybody, workspace.Assessor, visitor })
            {
                var page = await someone.Get(address.Filled(names));
                foreach (var button in page.Document.QuerySelectorAll("form[method=post] button:not([type=button]):not([aria-hidden=true]):not([formaction])"))
                {
                    buttons++;
                    if (button.GetAttribute("data-prevent-double-click") != "true" || button.GetAttribute("data-module") != "govuk-button")
                    {
                        bare.Add($"{page.Address}: {Page.Words(button)}");
                    }
                }
            }
        }

        buttons.ShouldBeGreaterThan(50);
        bare.Distinct().ShouldBeEmpty();
    }

    private static async Task<Page[]> Six(Func<Task<Page>> click) => await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => click()));
}
