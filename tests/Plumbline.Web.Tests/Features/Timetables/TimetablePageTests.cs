using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;
using Plumbline.Testing;

namespace Plumbline.Web.Tests.Features.Timetables;

public class TimetablePageTests
{
    private const string Inspection = "seaport-2026";

    [Fact]
    public async Task The_lead_changes_dates_and_the_stage_follows()
    {
        await using var server = await Started();
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);

        var saved = await lead.Send(
            await lead.Get($"/inspections/{Inspection}/timetable"),
            ("announced-due", "2 3 2026"),
            ("announced-reached", "2 3 2026"),
            ("fieldwork-begins-due", "6 4 2026"));

        saved.One(".govuk-inset-text").ShouldBe("Saved.");
        (await lead.Get($"/inspections/{Inspection}")).SummaryValue("Stage").ShouldBe("Announced");
        (await server.Read(db => db.TimetableDates.CountAsync(date => date.Reached != null))).ShouldBe(1);
        (await server.Read(db => db.AuditEntries.CountAsync(entry => entry.Action == "timetable-changed"))).ShouldBe(1);
    }

    [Fact]
    public async Task Days_that_cannot_be_are_refused_and_shown_again()
    {
        await using var server = await Started();
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);

        var refused = await lead.Send(
            await lead.Get($"/inspections/{Inspection}/timetable"),
            ("announced-due", "7 4 2026"),
            ("fieldwork-begins-due", "6 4 2026"),
            ("draft-due", "31 2 2026"),
            ("announced-reached", "1 1 2999"));

        refused.Errors.Order().ShouldBe(
        [
            "Announced cannot have been reached after today",
            "Draft report needs a day such as 14 3 2026, or nothing",
            "Fieldwork begins (2026-04-06) cannot come before Announced (2026-04-07)",
        ]);
        refused.Document.QuerySelector("#draft-due")!.GetAttribute("value").ShouldBe("31 2 2026");
        (await server.Read(db => db.TimetableDates.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task An_observer_reads_the_dates_and_has_no_form()
    {
        await using var server = await Started();
        await server.Change(db => db.Add(new KeptDate { InspectionId = Inspection, Milestone = Milestone.Draft, Due = new DateOnly(2026, 5, 22) }));
        using var observer = await server.SignedIn(Role.Observer, Inspection);

        var page = await observer.Get($"/inspections/{Inspection}/timetable");

        page.Document.QuerySelectorAll("tbody tr").Select(row => Page.Words(row.Children[1])).Where(due => due.Length > 0).ShouldBe(["22 May 2026"]);
        page.Document.QuerySelector("main form").ShouldBeNull();
    }

    private static async Task<RunningServer> Started()
    {
        var server = await RunningServer.Start();
        await server.Change(db => db.AddRange(Given.KeptInspections((Inspection, "Seaport"))));
        return server;
    }
}
