using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Features.Assessments;

namespace Plumbline.Web.Tests.Features.Inspections;

/// <summary>The first page after the way in says what waits, and each thing is one click away.</summary>
public sealed class HomeTests
{
    private const string Parts = ".govuk-task-list__name-and-hint > :first-child, .govuk-task-list__hint, .govuk-task-list__status";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_reader_finds_the_own_cases_and_their_number_stands_at_the_head_of_every_page(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        await workspace.Give("C02");
        await workspace.Answer("q11_screen_done");

        var home = await workspace.Assessor.Get("/");

        home.Heading.ShouldBe("Your work");
        home.Document.QuerySelectorAll("section h2").Select(Page.Words).ShouldBe(["In progress (1)", "To begin (1)"]);
        home.Document.QuerySelectorAll("section a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/inspections/croydon-2012/cases/C01", "/inspections/croydon-2012/cases/C02"]);
        foreach (var page in new[] { home, await workspace.Assessor.Get("/inspections/croydon-2012") })
        {
            page.One("nav .govuk-service-navigation__link").ShouldBe("Your work (2)");
        }

        (await workspace.Assessor.Get("/inspections/croydon-2012/cases/C01")).One("nav .govuk-service-navigation__link").ShouldBe("Your work");
        (await workspace.Assessor.Get("/?lang=cy")).Heading.ShouldBe("Eich gwaith");
    }

    [Fact]
    public async Task Everything_that_waits_leads_to_a_page_that_opens()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Answer();
        await workspace.Move("ready");
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);

        foreach (var colleague in new[] { quality, lead })
        {
            var links = (await colleague.Get("/")).Document.QuerySelectorAll("section a").Select(link => link.GetAttribute("href")!).ToList();
            links.ShouldNotBeEmpty();
            foreach (var link in links)
            {
                (await colleague.Get(link)).Status.ShouldBe(System.Net.HttpStatusCode.OK, link);
            }
        }
    }

    [Fact]
    public async Task A_list_of_cases_is_searched_by_a_form_that_keeps_what_was_typed()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Give("C02");
        await workspace.Give("C12");
        await workspace.Answer("q11_screen_done");

        var found = await workspace.Assessor.Get($"/inspections/croydon-2012/review?find=c0&reader={workspace.Assessor.Account.Id}&state=made");

        found.Document.QuerySelectorAll("tbody th").Select(Page.Words).ShouldBe(["C02"]);
        found.Document.QuerySelector("#find")!.GetAttribute("value").ShouldBe("c0");
        found.Document.QuerySelectorAll("main nav a").Select(Page.Words).Take(3).ShouldBe(["All (2)", "Not begun (1)", "In progress (1)"]);
        found.Document.QuerySelector("main nav a")!.GetAttribute("href")!.ShouldContain("find=c0");
        (await workspace.Assessor.Get("/inspections/croydon-2012/review?find=%3Cscript%3E")).Main.ShouldContain("There is no case to show.");
    }

    [Fact]
    public async Task The_page_of_an_inspection_is_a_list_of_tasks_with_the_state_of_each()
    {
        await using var workspace = await CaseAtWork.Start();
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);

        var page = await lead.Get("/inspections/croydon-2012");

        page.SummaryValue("Stage").ShouldBe("Sample drawn");
        page.Document.QuerySelectorAll(".govuk-task-list__item").Select(item => string.Join(" | ", item.QuerySelectorAll(Parts).Select(Page.Words))).ShouldBe(
        [
            "Team | People on the team: 2 | Completed",
            "Advance information | Nothing has been asked for yet | Not started",
            "Caseload | Completed",
            "Sample | Cases in the sample: 38 | Completed",
            "Allocation | 1 of 38 given to a reader | In progress",
            "Interviews | 0 of 38 cases have an interview | Not started",
            "Reading the cases | 0 of 38 handed over | Not started",
            "Second readings | Not started",
            "Review and sign-off | First: Reading the cases | Cannot start yet",
            "Live results | First: Reading the cases | Cannot start yet",
            "Report as it stands | First: Reading the cases | Cannot start yet",
        ]);
        page.Document.QuerySelectorAll(".govuk-task-list__link").Length.ShouldBe(8, "what cannot start leads nowhere");
        page.Main.ShouldContain("Cases by state: not begun: 38");
    }
}
