using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Inspections;

public class AnnounceTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_inspection_is_announced_with_its_usual_dates_and_the_list_of_what_the_team_asks_for(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        using var chief = await server.SignedIn(Role.ChiefInspector);
        var lead = await server.Account([Role.LeadInspector]);

        var made = await chief.Send(await chief.Get("/announce"), Fields(lead.Id));

        (made.Address, made.Heading).ShouldBe(("/inspections/seaport-2026", "Seaport \"North\""));
        (made.SummaryValue("Stage"), made.One("#step-2-hint")).ShouldBe(("Announced", "0 of 6 received"));
        made.SummaryValue("Instrument")!.ShouldMatch("^Core Case Inspection.*, version 2009\\.1$");
        made.One("#step-1-status").ShouldBe("In progress", "a lead who is alone is no team");
        var dates = await server.Read(db => db.TimetableDates.ToDictionaryAsync(date => date.Milestone, date => date.Due));
        dates[Milestone.ProvisionalFindings].ShouldBe(new DateOnly(2026, 5, 1));
        (await server.Read(db => db.AuditEntries.CountAsync(entry => entry.Action == "inspection-announced" && entry.InspectionId == "seaport-2026"))).ShouldBe(
            1);
        (await server.Read(db => db.Assignments.SingleAsync())).AccountId.ShouldBe(lead.Id);
    }

    [Fact]
    public async Task What_is_wrong_is_said_all_at_once_and_nothing_is_kept()
    {
        await using var server = await RunningServer.Start();
        using var chief = await server.SignedIn(Role.ChiefInspector);

        var refused = await chief.Send(
            await chief.Get("/announce"),
            ("Area", ""),
            ("ShortName", "x"),
            ("Announced", "soon"),
            ("FieldworkFrom", "10 4 2026"),
            ("FieldworkTo", "9 4 2026"));

        refused.Errors.ShouldBe(["Enter the name of the area", "Enter a date such as 14 3 2026", "Fieldwork ends on or after the day it begins"]);
        refused.Document.QuerySelector("#FieldworkTo")!.GetAttribute("value").ShouldBe("9 4 2026");
        (await server.Read(db => db.Inspections.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("Seaport 2026")]
    [InlineData("-seaport")]
    [InlineData("../etc")]
    [InlineData("")]
    public async Task A_short_name_that_is_none_is_refused(string name)
    {
        await using var server = await RunningServer.Start();
        using var chief = await server.SignedIn(Role.ChiefInspector);

        var refused = await chief.Send(await chief.Get("/announce"), [.. Fields(null).Where(field => field.Name != "ShortName"), ("ShortName", name)]);

        refused.Errors.ShouldBe(["A short name has lower-case letters, digits and hyphens, 60 at most"]);
    }

    [Fact]
    public async Task A_short_name_is_given_once()
    {
        await using var server = await RunningServer.Start();
        using var chief = await server.SignedIn(Role.ChiefInspector);
        await chief.Send(await chief.Get("/announce"), Fields(null));

        var again = await chief.Send(await chief.Get("/announce"), Fields(null));

        again.Errors.ShouldBe(["There is an inspection of that short name already"]);
    }

    [Fact]
    public async Task The_list_shows_stage_and_next_date_to_those_who_have_a_part()
    {
        await using var server = await RunningServer.Start();
        using var chief = await server.SignedIn(Role.ChiefInspector);
        await chief.Send(await chief.Get("/announce"), Fields(null));
        using var assessor = await server.SignedIn(Role.Assessor, "seaport-2026");
        using var stranger = await server.SignedIn(Role.Assessor);

        var list = await assessor.Get("/inspections");

        list.Document.QuerySelectorAll("tbody td").Select(Page.Words).ShouldBe(["Announced", "Fieldwork begins: 6 April 2026 (late)", "No sample yet"]);
        (await stranger.Get("/inspections")).Document.QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_area_is_kept_by_its_own_name_and_an_unknown_one_is_put_as_a_question(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        using var chief = await server.SignedIn(Role.ChiefInspector);
        (string Name, string Value)[] Of(string area, string id) =>
            [.. Fields(null).Where(field => field.Name is not ("Area" or "AreaIsOwn" or "ShortName")), ("Area", area), ("ShortName", id)];

        var page = await chief.Get("/announce");
        var slip = await chief.Send(page, Of("Croyden", "croydon-2026"));
        var known = await chief.Send(page, Of("Cyngor Caerdydd", "cardiff-2026"));
        var own = await chief.Send(slip, [.. Of("Hilltop", "hilltop-2026"), ("AreaIsOwn", "yes")]);
        var again = await chief.Send(page, Of("hilltop council", "hilltop-2027"));

        page.Document.QuerySelectorAll("datalist option").Length.ShouldBeGreaterThan(157);
        page.Document.QuerySelector("[name=AreaIsOwn]").ShouldBeNull();
        slip.Errors.ShouldBe(["No area is known by this name. Did you mean Croydon?"]);
        slip.Document.QuerySelector("[name=AreaIsOwn]").ShouldNotBeNull();
        known.Errors.Concat(own.Errors).Concat(again.Errors).ShouldBeEmpty();
        (await server.Read(db =>
            db.Inspections.OrderBy(kept => kept.Id).Select(kept => kept.AreaEnglish + " " + kept.AreaWelsh).ToListAsync(TestContext.Current.CancellationToken)))
            .ShouldBe(["Cardiff Caerdydd", "Hilltop ", "Hilltop "]);
    }

    private static (string Name, string Value)[] Fields(Guid? lead) =>
    [
        ("Area", "Seaport \"North\""), ("AreaIsOwn", "yes"), ("AreaInWelsh", ""), ("ShortName", "seaport-2026"), ("Instrument", "core-case 2009.1"),
        ("Announced", "2/3/2026"),
        ("FieldworkFrom", "6 April 2026"), ("FieldworkTo", "2026-04-17"), ("Lead", lead?.ToString() ?? ""),
    ];
}
