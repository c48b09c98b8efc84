using Microsoft.EntityFrameworkCore;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.Seeding;

namespace Plumbline.Workspace.Tests.Seeding;

/// <summary>How far a reading may lie from what was agreed is stated with a reason, and whoever lies further is named until a talk is noted.</summary>
public sealed class TalkTests
{
    private static readonly IReadOnlyList<string> Turned =
        [.. CroydonKept.Readings.Instrument.Questions.Where(question => question.IsScored).Select(question => question.Name)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Another_tolerance_is_stated_with_a_reason_and_every_one_is_kept(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);

        (await State(seeded, seeded.Quality, 30, "Nobody has read here before.")).Value.ShouldBe(30);
        (await State(seeded, seeded.Lead, 10, " All have\r\nread twice. ", 1)).Value.ShouldBe(10);

        var holds = (await seeded.Shown()).Tolerance;
        (holds.Points, holds.Stated!.Why, holds.Stated.By, holds.Stated.At)
            .ShouldBe((10, "All have\nread twice.", seeded.Lead.Name, CroydonTeam.Instant.AddMinutes(1)));
        (await seeded.Team.Read(db => db.SeedingTolerances.CountAsync(Stop))).ShouldBe(2);
        var noted = await seeded.Team.Read(db => db.AuditEntries.Where(one => one.Action == AuditActions.SeedingToleranceStated).ToListAsync(Stop));
        noted.Select(one => one.Detail).ShouldBe(["""{"from":20,"to":30}""", """{"from":30,"to":10}"""]);
    }

    [Theory]
    [InlineData(4, "a reason", "tolerance-outside")]
    [InlineData(41, "a reason", "tolerance-outside")]
    [InlineData(null, "a reason", "tolerance-outside")]
    [InlineData(20, "a reason", "tolerance-stated")]
    [InlineData(25, " ", "reason-missing")]
    public async Task What_is_no_tolerance_or_has_no_reason_is_refused_in_both_languages(int? points, string why, string code)
    {
        await using var seeded = await SeededTeam.On(Engine.Sqlite);

        var refused = (await State(seeded, seeded.Quality, points, why)).Refusals.ShouldHaveSingleItem();

        (refused.Code, refused.Welsh is not null).ShouldBe((code, true));
        (await State(seeded, seeded.Quality, 5, new string('x', 1001))).Refusals.ShouldHaveSingleItem().Code.ShouldBe("text-too-long");
        (await State(seeded, seeded.Berth, 5, "a reason")).IsClosed().ShouldBeTrue("a reader learns nothing of copies");
        (await seeded.Shown()).Tolerance.ShouldBe(new StatedTolerance(20, null));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_reader_beyond_the_tolerance_waits_for_those_who_seed_until_one_of_them_notes_the_talk(Engine engine)
    {
        await using var seeded = await SeededTeam.On(engine);
        var copies = (await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Berth, seeded.Dana)).Value;
        await seeded.Read(copies[0], seeded.Berth, Turned);
        var early = await Note(seeded, seeded.Lead, copies[0], "too early");
        await seeded.Team.Croydon.Move(await seeded.RecordOf(copies[0]), seeded.Berth.Name, "ready");
        await seeded.Read(copies[1], seeded.Dana, "ready");

        var named = await Waiting(seeded, seeded.Lead);
        (await Waiting(seeded, seeded.Quality)).ShouldBe(named);
        (await Waiting(seeded, seeded.Berth)).ShouldBeEmpty();
        named.ShouldBe([(copies[0], "berth")], "the other judged as was agreed");

        var empty = await Note(seeded, seeded.Quality, copies[0], " ");
        var within = await Note(seeded, seeded.Quality, copies[1], "we talked");
        var ofCase = await Note(seeded, seeded.Quality, seeded.Agreed, "we talked");
        (await Note(seeded, seeded.Quality, copies[0], "Read what counts as a plan together.")).Value.ShouldBe(copies[0]);
        var again = await Note(seeded, seeded.Lead, copies[0], "we talked");

        (await Waiting(seeded, seeded.Lead)).ShouldBeEmpty();
        foreach (var (done, code) in new[]
        {
            (early, "nothing-to-talk-about"), (empty, "note-missing"), (within, "nothing-to-talk-about"), (ofCase, "nothing-to-talk-about"),
            (again, "talk-noted"),
        })
        {
            done.Refusals.ShouldHaveSingleItem().Code.ShouldBe(code);
            done.Refusals.ShouldAllBe(refusal => refusal.Welsh != null);
        }

        var talk = (await seeded.Shown()).Copies.Single(copy => copy.Code == copies[0]).Talk!;
        (talk.By, talk.At, talk.Note).ShouldBe((seeded.Quality.Name, CroydonTeam.Instant, "Read what counts as a plan together."));
        (await Note(seeded, seeded.Dana, copies[0], "we talked")).IsClosed().ShouldBeTrue();
    }

    [Fact]
    public async Task Who_is_beyond_is_told_by_the_tolerance_that_holds()
    {
        await using var seeded = await SeededTeam.On(Engine.Sqlite);
        var copy = (await seeded.Seed(seeded.Lead, seeded.Agreed, seeded.Berth)).Value.Single();
        var judged = (await Judged(seeded)).Take(9).ToList();
        await seeded.Read(copy, seeded.Berth, judged, "ready");
        var leniency = Math.Abs((await seeded.Shown()).Copies.Single().Reading!.Value.Leniency) * 100;
        leniency.ShouldBeInRange(6, 39, "so that both sides of it can be stated");

        await State(seeded, seeded.Quality, (int)Math.Ceiling(leniency) == 20 ? 21 : (int)Math.Ceiling(leniency), "wider");
        (await Waiting(seeded, seeded.Lead)).ShouldBeEmpty();
        await State(seeded, seeded.Quality, (int)Math.Ceiling(leniency) - 2, "narrower", 1);
        (await Waiting(seeded, seeded.Lead)).ShouldHaveSingleItem();
    }

    /// <summary>Scored questions that the agreed case judges sufficient, so that each that is turned counts to the same side.</summary>
    private static async Task<IEnumerable<string>> Judged(SeededTeam seeded)
    {
        var record = (await seeded.Team.Croydon.Judgements.ReadAsync(await seeded.RecordOf(seeded.Agreed), Stop))!;
        return record.Instrument.Questions.Index().Where(one => one.Item.IsScored && record.Index.Answers[one.Index] == Answer.Yes)
            .Select(one => one.Item.Name);
    }

    private static Task<Result<int>> State(SeededTeam seeded, Acting who, int? points, string why, int minute = 0) => seeded.Team.Do((acts, _) =>
        new StateTolerance(acts).RunAsync(who with { Why = why, When = CroydonTeam.Instant.AddMinutes(minute) }, CroydonTeam.Id, points, Stop));

    private static Task<Result<string>> Note(SeededTeam seeded, Acting who, string copy, string note) => seeded.Team.Do((acts, judgements) =>
        new NoteTalk(acts, judgements).RunAsync(who, CroydonTeam.Id, copy, note, Stop));

    private static async Task<IReadOnlyList<(string?, string?)>> Waiting(SeededTeam seeded, Acting who) =>
    [
        .. (await seeded.Team.See(views => YourWork.ReadAsync(views, who, Stop))).Items.Where(item => item.Kind == WorkKind.ToTalk)
            .Select(item => (item.Case, item.Person)),
    ];
}
