using Plumbline.Files.Inspections.Stated;
using Plumbline.Files.Instruments;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange.Folders;
using Plumbline.Workspace.Inspections;

namespace Plumbline.Workspace.Tests.Inspections;

/// <summary>The timetable of the workspace and the dates that the report and its folder state never drift apart.</summary>
public sealed class StatedInspectionTests
{
    private static readonly InstrumentShelf Shelf = new([Repository.PathTo("instruments")]);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_day_that_moves_in_the_timetable_moves_in_what_the_report_states_and_no_other_does(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var lead = await team.Join("lead", Role.LeadInspector);
        var present = await Stated(team);
        var dates = await Timetable(team, lead);

        await Set(team, lead, dates, Milestone.Publication, new DateOnly(2012, 4, 17));

        var moved = await Stated(team);
        (moved.FieldworkFrom, moved.FieldworkTo).ShouldBe((present.FieldworkFrom, present.FieldworkTo));
        moved.Published.ShouldBe(new CalendarDate(2012, 4, null));
        (await team.Read(async db => (await db.Inspections.FindAsync([CroydonTeam.Id], Stop))!.Revision)).ShouldBe(1, "who has the details open is told of it");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_date_goes_out_with_the_folder_and_comes_in_again(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        await using var elsewhere = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        var lead = await team.Join("lead", Role.LeadInspector);
        await Set(team, lead, await Timetable(team, lead), Milestone.ProvisionalFindings, new DateOnly(2012, 1, 18));
        await Set(team, lead, await Timetable(team, lead), Milestone.Draft, new DateOnly(2012, 2, 8));
        await Set(team, lead, await Timetable(team, lead), Milestone.Publication, new DateOnly(2026, 4, 17));
        var dates = await Timetable(team, lead);

        (await new FolderExport(team.Database, team.Croydon.Judgements).WriteAsync(CroydonTeam.Id, folder.PathTo("out"), stop: Stop)).IsRefused.ShouldBeFalse();
        var taken = await new FolderImport(elsewhere.Database, new(elsewhere.Database)).ReadAsync(folder.PathTo("out"), Shelf, CroydonTeam.Instant, stop: Stop);

        taken.IsRefused.ShouldBeFalse(string.Join('\n', taken.Refusals));
        await using var db = elsewhere.Database.NewDb();
        InspectionTimetable.Of(db.TimetableDates).IsAs(dates).ShouldBeTrue();
        dates.Stated.Select(date => date.Milestone).ShouldBe([Milestone.ProvisionalFindings, Milestone.Draft, Milestone.Publication]);
        InspectionText.Read((await db.Inspections.FindAsync([CroydonTeam.Id], Stop))!.Yaml, [])!.Published.ShouldBe(new CalendarDate(2026, 4, null));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_inspection_that_is_announced_states_the_days_that_were_agreed(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var chief = await team.Join("chief", Role.ChiefInspector);
        var asked = new NewInspection(
            "seaport-2026",
            new LocalText("Seaport", "Porth y Môr"),
            "core-case 2009.2",
            Plumbline.Inspections.Timetables.Timetable.Usual(new DateOnly(2026, 3, 2), new DateOnly(2026, 4, 13), new DateOnly(2026, 4, 24)));

        var announced = await team.Do((acts, _) => new AnnounceInspection(acts).RunAsync(chief, asked, null, Stop));

        announced.IsRefused.ShouldBeFalse(string.Join('\n', announced.Refusals));
        var stated = InspectionText.Read(announced.Value.Yaml, [])!;
        stated.FieldworkFrom.ShouldBe(new CalendarDate(2026, 4, 13));
        stated.FieldworkTo.ShouldBe(new CalendarDate(2026, 4, 24));
        stated.Published.ShouldBe(new CalendarDate(2026, 7, null));
        stated.Area.ShouldBe(asked.Area);
    }

    private static Task<Timetable> Timetable(CroydonTeam team, Acting who) =>
        team.See(async views => (await InspectionTimetable.ReadAsync(views, who, CroydonTeam.Id, Stop))!.Timetable);

    private static async Task Set(CroydonTeam team, Acting who, Timetable present, Milestone milestone, DateOnly due)
    {
        var wanted = new Timetable([.. present.Dates.Select(date => date.Milestone == milestone ? new TimetableDate(milestone, due) : date)]);
        var done = await team.Do((acts, _) => new SetTimetable(acts).RunAsync(who, CroydonTeam.Id, wanted, Stop));
        done.IsRefused.ShouldBeFalse(string.Join('\n', done.Refusals));
    }

    private static Task<Inspection> Stated(CroydonTeam team) =>
        team.Read(async db => InspectionText.Read((await db.Inspections.FindAsync([CroydonTeam.Id], Stop))!.Yaml, [])!);
}
