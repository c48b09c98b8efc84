using Plumbline.Workspace.Samples.Seeds;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Files.Inspections;
using Plumbline.Files.Inspections.Beginnings;
using Plumbline.Files.Instruments;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Scores;
using Plumbline.Scores.Uncertainty;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Keeping;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Caseloads;
using Plumbline.Workspace.Exchange.Folders;
using Plumbline.Workspace.Samples;
using Plumbline.Workspace.Scores;

namespace Plumbline.Workspace.Tests.Scores;

/// <summary>What the workspace says of an inspection while its cases are read is what its folder says.</summary>
public sealed class ResultsTests
{
    private const string Id = "seaport-2026";

    private const string Design = """
        design: more-of-custody
        title: "More cases of custody than their share"
        method: simple
        size: { quota: 40 }
        floors:
          - { id: custody, where: "${custody} = 'yes'", at_least: 25 }
        reserve: 0.5
        """;

    private static readonly string[] Croydon = File.ReadAllLines(Repository.PathTo("examples", "croydon-2012", "cases.csv"));

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static Acting Operator => Acting.Operator(new WorkspaceClock(TimeProvider.System, WorkspaceClock.London));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Workspace_and_exported_folder_give_the_same_scores_intervals_and_chances_of_a_sample_drawn_with_unequal_chances(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        var sampled = await Draw(fresh);
        await Judge(fresh, sampled.Take(30), begun: 27);

        var results = await Read(fresh);
        var exported = await new FolderExport(fresh.Database, new Judgements(fresh.Database)).WriteAsync(Id, folder.PathTo("out"), stop: Stop);

        exported.IsRefused.ShouldBeFalse(string.Join(" | ", exported.Refusals));
        var scored = InspectionFolder.ReadForScoring(folder.PathTo("out"), InstrumentShelf.Own).Value;
        (scored.Readings.Cases.Count, scored.Design.Read, results.Readings.Cases.Count, results.Sampled).ShouldBe((40, 27, 27, 40));
        results.Design!.IsWeighted.ShouldBeTrue("the chances of custody are others");
        results.Design.Caseload.ShouldBe(150);
        var card = EstimatedScores.WithIntervals(scored.Readings, scored.Design);
        Plain(results.Card).ShouldBe(Plain(card));
        results.Card.Criteria.ShouldContain(score => score.Interval != null && score.Weighted != null && score.Chances.Count > 1);

        // A draw that was kept before its chances were, as an earlier version left it.
        await using var db = fresh.Database.NewDb();
        (await db.SampleDraws.ExecuteUpdateAsync(draw => draw.SetProperty(one => one.Chances, (string?)null), Stop)).ShouldBe(1);
        Plain((await Read(fresh)).Card).ShouldBe(Plain(card));
    }

    [Fact]
    public async Task A_caseload_stated_otherwise_than_it_was_drawn_from_gives_scores_of_the_cases_read_and_no_interval()
    {
        await using var fresh = await FreshDatabase.On(Engine.Sqlite);
        await Judge(fresh, (await Draw(fresh, "caseload: 500\n")).Take(27), begun: 27);

        var results = await Read(fresh);

        results.Design.ShouldBeNull();
        results.Card.Criteria.ShouldAllBe(score => score.Interval == null && score.Chances.Count == 0);
        results.Card.Criteria.ShouldContain(score => score.Tally.Applicable > 0);
    }

    [Fact]
    public async Task Results_are_for_those_who_may_read_them()
    {
        await using var fresh = await FreshDatabase.On(Engine.Sqlite);
        await Draw(fresh);
        await using var db = fresh.Database.NewDb();
        var views = new Views(db, new Judgements(fresh.Database).Instruments);
        Acting As(Role role) => new(Guid.CreateVersion7(), Now, new DateOnly(2026, 3, 2)) { Roles = [role], Assigned = [(Id, role)] };

        (await Results.ReadAsync(views, As(Role.Assessor), Id, Stop)).ShouldBeNull();
        (await Results.ReadAsync(views, As(Role.Editor) with { Assigned = [] }, Id, Stop)).ShouldBeNull();
        (await Results.ReadAsync(views, As(Role.Editor), Id, Stop)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("publishing: { publisher: x, show_judgements: no, smallest_count: 10 }", 10)]
    [InlineData("publishing: { publisher: x, show_judgements: yes, smallest_count: 0 }", 0)]
    [InlineData("publishing: { publisher: x, show_judgements: no }", 5)]
    [InlineData("id: x", 5)]
    [InlineData("", 5)]
    [InlineData("publishing: [", 5)]
    public void What_is_small_is_what_the_inspection_says_that_it_publishes(string yaml, int smallest) => KeptDesign.SmallestCountOf(yaml).ShouldBe(smallest);

    private static List<(string, int, int, int?, double?, double?, double?, string?, string)> Plain(ScoreCard card) =>
    [
        .. card.Criteria.Concat(card.Sections).Concat(card.Headlines).Select(score => (
            score.Id, score.Tally.Sufficient, score.Tally.Applicable, score.Percent, score.Weighted,
            score.Interval?.Low, score.Interval?.High, score.Band?.Word,
            string.Join(' ', score.Chances.Select(chance => $"{chance.Comment.Word} {chance.Chance:R}")))),
    ];

    private static async Task<Results> Read(FreshDatabase fresh)
    {
        await using var db = fresh.Database.NewDb();
        return (await Results.ReadAsync(new Views(db, new Judgements(fresh.Database).Instruments), Operator, Id, Stop))!;
    }

    /// <summary>An announced inspection with a caseload of 150 cases and a sample of 40.</summary>
    private static async Task<IReadOnlyList<string>> Draw(FreshDatabase fresh, string stated = "")
    {
        await CroydonKept.In(fresh.Database, 1);
        var instrument = CroydonKept.Readings.Instrument;
        await using var db = fresh.Database.NewDb();
        db.Add(new KeptInspection
        {
            Id = Id, AreaEnglish = "Seaport", InstrumentId = instrument.Id, InstrumentVersion = instrument.Version, MadeAt = Now, MadeBy = "tests",
            Yaml = NewFolderTexts.Inspection(Id, instrument, CalendarDate.Parse("2026-06")!.Value) + stated,
        });
        await db.SaveChangesAsync(Stop);
        var acts = new Acts(db);
        var rows = Enumerable.Range(1, 150).Select(number => $"X{number:000}" + Croydon[1 + (number % 38)][3..]);
        var list = Encoding.UTF8.GetBytes(string.Join('\n', [Croydon[0], .. rows]) + "\n");
        var taken = await new TakeInCaseload(acts, new Judgements(fresh.Database).Instruments).RunAsync(Operator, Id, list, "a list", null, Stop);
        taken.IsRefused.ShouldBeFalse(string.Join(" | ", taken.Refusals));
        (await new CommitSeed(acts).RunAsync(Operator, Id, "seed", Stop)).IsRefused.ShouldBeFalse();
        var drawn = await new DrawSample(db, acts).RunAsync(Operator, Id, Design, null, Stop);
        drawn.IsRefused.ShouldBeFalse(string.Join(" | ", drawn.Refusals));
        return [.. drawn.Value.Sample.Select(one => one.Case.Id)];
    }

    /// <summary>Opens records of cases, and puts down in the first so many what the example says of the case that each was made from.</summary>
    private static async Task Judge(FreshDatabase fresh, IEnumerable<string> cases, int begun)
    {
        var reader = Guid.CreateVersion7();
        await using (var db = fresh.Database.NewDb())
        {
            db.Add(new Account { Id = reader, DisplayName = "anna", UserName = "anna", Email = "anna@example.org", MadeAt = Now, Roles = [Role.Assessor] });
            await db.SaveChangesAsync(Stop);
        }

        var (judgements, instrument) = (new Judgements(fresh.Database), CroydonKept.Readings.Instrument);
        foreach (var (index, @case) in cases.Index())
        {
            var origin = new RecordOrigin(Id, @case, Purpose.First, instrument.Id, instrument.Version);
            var record = (await judgements.OpenAsync(reader.ToString(), Now, [origin])).Value[0];
            if (index < begun)
            {
                var like = CroydonKept.Readings.Cases[int.Parse(@case[1..], System.Globalization.CultureInfo.InvariantCulture) % 38];
                var revision = (await judgements.ReadAsync(record, Stop))!.Present.Revision;
                var changes = instrument.Questions.Index().Where(pair => like.IsOpen(pair.Index))
                    .Select(pair => new ProposedChange(pair.Item.Name, new Judged(like.Recorded(pair.Index)), revision)).ToList();
                (await judgements.SaveAsync(new JudgingAct(record, reader.ToString(), Now), changes, Stop)).IsRefused.ShouldBeFalse();
            }
        }
    }
}
