using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Instruments;
using Plumbline.Scores.Typed;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Proofs;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Workspace.Tests.Exchange.Folders;

/// <summary>The invented folder that asks for every type of answer, from its YAML through the workspace to its figures.</summary>
public sealed class TypedAnswersTests
{
    private static readonly DateTimeOffset Now = new(2012, 3, 14, 14, 2, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Answers_of_every_type_go_in_are_changed_and_come_out_to_the_same_figures(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await using var other = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        var judgements = new Judgements(fresh.Database);
        (await new FolderImport(fresh.Database, judgements).ReadAsync(Visits.Folder, InstrumentShelf.Own, Now, stop: Stop)).Refusals.ShouldBeEmpty();
        var record = await RecordOf(fresh, "V01");

        var saved = (await Save(judgements, record, 2, ("planned", "20"), ("seen", "child carer"), ("summary", "Seen alone.\nTwice."), ("visit_date",
            "2011-12-31"))).Value;
        (await new FolderExport(fresh.Database, judgements).WriteAsync("visits-invented", folder.PathTo("out"), withLedger: true, stop: Stop))
            .Refusals.ShouldBeEmpty();

        saved.IsWhole.ShouldBeTrue();
        saved.Unanswered.ShouldBe(0);
        var readings = InspectionFolder.ReadForScoring(folder.PathTo("out"), InstrumentShelf.Own).Value.Readings;
        TypedFigures.Of(readings, "planned", "all")!.Numbers.ShouldBe(new NumberSummary(10.6m, 6, 0, 24));
        TypedFigures.Of(readings, "kept", "all")!.Numbers!.Lowest.ShouldBe(33.3m);
        TypedFigures.Of(readings, "visit_date", "all")!.Days!.Latest.ShouldBe(new DateOnly(2011, 12, 31));
        TypedFigures.Of(readings, "seen", "all")!.Choices.Select(count => count.Cases).ShouldBe([4, 2, 3]);
        readings.Cases[0].RecordedTyped(readings.Instrument.IndexOf("summary"))!.Text.ShouldBe("Seen alone.\nTwice.");
        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.ShouldBeEmpty();

        var again = new Judgements(other.Database);
        (await new FolderImport(other.Database, again).ReadAsync(folder.PathTo("out"), InstrumentShelf.Own, Now, stop: Stop)).Refusals.ShouldBeEmpty();
        var there = (await again.ReadAsync(await RecordOf(other, "V01"), Stop))!;
        there.Present.Find("seen")!.Judged!.Text.ShouldBe("child carer");
        there.Assessment().CountedTyped(there.Instrument.IndexOf("kept"))!.Text.ShouldBe("45");
        (await new LedgerProof(other.Database).ProveAsync(stop: Stop)).Faults.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_who_change_one_answer_at_once_lose_nothing_and_what_is_no_answer_is_not_kept(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var judgements = new Judgements(fresh.Database);
        await new FolderImport(fresh.Database, judgements).ReadAsync(Visits.Folder, InstrumentShelf.Own, Now, stop: Stop);
        var record = await RecordOf(fresh, "V01");

        await Save(judgements, record, 2, ("planned", "20"));
        var second = (await Save(judgements, record, 2, ("planned", "30"), ("made", "8"))).Value;
        var wrong = (await Save(judgements, record, 4, ("planned", "61"), ("town", "harbour"), ("hours", "2.50"), ("on_time", "12"))).Value;

        second.Plan.Disputed.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            disputed => disputed.Theirs.Judged!.Text.ShouldBe("20"),
            disputed => disputed.Yours!.Text.ShouldBe("30"));
        wrong.Plan.Refused.Select(fault => fault.Code).ShouldBe(
            ["constraint-not-met", "answer-of-another-type", "answer-of-another-type", "choice-not-offered"], ignoreOrder: true);
        wrong.Plan.Refused.ShouldAllBe(fault => fault.Code == "choice-not-offered" || fault.Welsh != null);
        var stands = (await judgements.ReadAsync(record, Stop))!;
        stands.Present.Find("planned")!.Judged!.Text.ShouldBe("20");
        stands.Present.Find("made")!.Judged!.Text.ShouldBe("8");
        stands.Present.Find("town")!.Judged!.Text.ShouldBe("upper");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_answer_that_somebody_changed_past_the_ledger_is_found(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await new FolderImport(fresh.Database, new Judgements(fresh.Database)).ReadAsync(Visits.Folder, InstrumentShelf.Own, Now, stop: Stop);
        await using var db = fresh.Database.NewDb();
        var kept = await db.Records.SingleAsync(record => record.CaseId == "V01", Stop);
        kept.Answers = [.. System.Text.Encoding.Latin1.GetBytes(System.Text.Encoding.Latin1.GetString(kept.Answers).Replace("2011-08-09", "2011-08-08",
            StringComparison.Ordinal))];
        await db.SaveChangesAsync(Stop);

        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.ShouldHaveSingleItem().Message.ShouldContain("visit_date");
    }

    private static Task<Result<Saved>> Save(Judgements judgements, Guid record, int basedOn, params (string Question, string Text)[] answers) =>
        judgements.SaveAsync(
        new JudgingAct(record, "assessor", Now),
        [.. answers.Select(answer => new ProposedChange(answer.Question, new Judged(Answer.Given) { Text = answer.Text }, basedOn))],
        Stop);

    private static async Task<Guid> RecordOf(FreshDatabase fresh, string @case)
    {
        await using var db = fresh.Database.NewDb();
        return await db.Records.Where(record => record.CaseId == @case).Select(record => record.Id).SingleAsync(Stop);
    }
}
