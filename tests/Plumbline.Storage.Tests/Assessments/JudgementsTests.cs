using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Assessments;

public sealed class JudgementsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_whole_case_reads_back_as_it_was_saved(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        var changes = given.AWholeCase();

        var saved = (await given.Judgements.SaveAsync(given.An(0), changes, Stop)).Value;
        await using var elsewhere = PlumblineDatabase.Open(fresh.Data, fresh.Connection).Value;
        var read = (await new Judgements(elsewhere).ReadAsync(given.Records[0], Stop))!;

        (await PresentOf(given)).ShouldBe(read.Present);
        saved.IsWhole.ShouldBeTrue();
        saved.Index.Revision.ShouldBe(2);
        read.Index.ShouldBe(saved.Index);
        read.Assessment().Unanswered.ShouldBe(saved.Unanswered);
        read.Present.State.ShouldBe("in-progress");
        read.Present.Judgements.Count.ShouldBe(112);
        changes.ShouldAllBe(change => read.Present.Find(change.Question)!.Judged!.Equals(change.Judged));
        read.Case.Profile["custody"].ShouldBe("yes");
        read.Origin.ShouldBe(new RecordOrigin(given.Id, "C1", Purpose.First, "core-case", "2009.1"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_people_who_change_different_questions_both_have_their_way(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        var whole = given.AWholeCase(2);

        var one = (await given.Judgements.SaveAsync(given.An(0, "anna"), [whole[0]], Stop)).Value;
        var other = (await given.Judgements.SaveAsync(given.An(0, "berth"), [whole[1]], Stop)).Value;

        one.IsWhole.ShouldBeTrue();
        other.IsWhole.ShouldBeTrue();
        var read = (await given.Judgements.ReadAsync(given.Records[0], Stop))!;
        read.Index.ShouldBe(other.Index);
        read.Present.Find(whole[0].Question)!.By.ShouldBe("anna");
        read.Present.Find(whole[1].Question)!.By.ShouldBe("berth");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_save_that_rests_on_what_was_read_before_someone_else_saved_is_thought_over_again(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        var whole = given.AWholeCase(2);
        var no = new Judged(Answer.No) { Note = "not in the plan" };
        var seen = await given.Judgements.ReadAsync(given.Records[0], Stop);

        await given.Judgements.SaveAsync(given.An(0, "anna"), [whole[0]], seen, Stop);
        var other = (await given.Judgements.SaveAsync(given.An(0, "berth"), [new ProposedChange(whole[0].Question, no, 1), whole[1]], seen, Stop)).Value;

        other.Plan.Disputed.ShouldHaveSingleItem().Theirs.By.ShouldBe("anna");
        var present = await PresentOf(given);
        present.Revision.ShouldBe(3);
        present.Find(whole[0].Question)!.Judged.ShouldBe(whole[0].Judged);
        present.Find(whole[0].Question)!.Held.ShouldHaveSingleItem().Judged.ShouldBe(no);
        present.Find(whole[1].Question)!.By.ShouldBe("berth");
        LedgerChain.Prove(given.Records[0], given.Instrument, await EntriesOf(given)).Faults.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_people_on_one_question_get_both_texts_and_one_of_them_decides(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        var question = given.AWholeCase(1)[0].Question;
        var yes = new Judged(Answer.Yes) { Note = "seen in the plan" };
        var no = new Judged(Answer.No) { Note = "not in the plan" };

        await given.Judgements.SaveAsync(given.An(0, "anna"), [new ProposedChange(question, yes, 1)], Stop);
        var second = (await given.Judgements.SaveAsync(given.An(0, "berth"), [new ProposedChange(question, no, 1)], Stop)).Value;

        var disputed = second.Plan.Disputed.ShouldHaveSingleItem();
        disputed.Theirs.Judged.ShouldBe(yes);
        disputed.Theirs.By.ShouldBe("anna");
        disputed.Yours.ShouldBe(no);
        (await PresentOf(given)).Find(question)!.ShouldSatisfyAllConditions(
            now => now.Judged.ShouldBe(yes), now => now.Held.ShouldHaveSingleItem().Judged.ShouldBe(no));
        (await RowOf(given)).Disputed.ShouldBe(1);

        await given.Judgements.SaveAsync(given.An(0, "anna"), [new ProposedChange(question, no, second.Index.Revision)], Stop);

        (await PresentOf(given)).Find(question)!.ShouldSatisfyAllConditions(now => now.Judged.ShouldBe(no), now => now.Held.ShouldBeEmpty());
        (await RowOf(given)).Disputed.ShouldBe(0);
        (await HistoryOf(given))
            .SelectMany(entry => entry.Changes).Select(change => change.After!.Note).ShouldBe(["seen in the plan", "not in the plan", "not in the plan"]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Twenty_people_who_save_at_once_lose_nothing(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        var whole = given.AWholeCase(60);

        var saves =
            await Task.WhenAll(
                whole.Select((change, person) => Task.Run(() => given.Judgements.SaveAsync(given.An(0, $"person-{person % 20}"), [change], Stop), Stop)));

        saves.ShouldAllBe(saved => saved.Value.IsWhole);
        var record = (await given.Judgements.ReadAsync(given.Records[0], Stop))!;
        record.Present.Judgements.Count.ShouldBe(60);
        record.Present.Revision.ShouldBe(61);
        var (faults, index) = LedgerChain.Prove(given.Records[0], given.Instrument, await EntriesOf(given));
        faults.ShouldBeEmpty();
        index.ShouldBe(record.Index);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_the_instrument_does_not_allow_is_returned_and_the_rest_is_kept(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        var good = given.AWholeCase(1)[0];

        var saved = (await given.Judgements.SaveAsync(
            given.An(0),
            [
                good, new ProposedChange("q11_scren_done", new Judged(Answer.Yes), 1),
                new ProposedChange("q11_screen_done", new Judged(Answer.Yes) { Note = new string('x', JudgementLimits.LongestText + 1) }, 1),
                new ProposedChange("q11_full_done", new Judged(Answer.Yes), 7),
            ],
            Stop)).Value;

        saved.Plan.Refused.Select(refusal => refusal.Code).ShouldBe(["unknown-question", "text-too-long", "revision-unknown"]);
        saved.Plan.Refused[0].Suggestion.ShouldBe("did you mean q11_screen_done?");
        (await PresentOf(given)).Judgements.Keys.ShouldBe([good.Question]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Saving_the_same_again_writes_nothing(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);

        await given.Judgements.SaveAsync(given.An(0), given.AWholeCase(), Stop);
        var again = (await given.Judgements.SaveAsync(given.An(0, "someone else"), given.AWholeCase(), Stop)).Value;

        again.Index.Revision.ShouldBe(2);
        again.IsWhole.ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_override_needs_a_reason_counts_and_shows_what_it_replaced(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        var question = given.AWholeCase(1)[0];
        await given.Judgements.SaveAsync(given.An(0), [question], Stop);
        foreach (var (from, to) in new[] { ("in-progress", "ready"), ("ready", "in-review") })
        {
            (await given.Judgements.MoveAsync(given.An(0), from, to, Stop)).IsRefused.ShouldBeFalse();
        }

        var other = new ProposedChange(question.Question, new Judged(Answer.Yes), 4);
        var overriding = given.An(0, "lead") with { Kind = EntryKind.Overridden };

        (await given.Judgements.SaveAsync(given.An(0), [other], Stop)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("record-closed");
        (await given.Judgements.SaveAsync(overriding, [other], Stop)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("reason-missing");
        (await given.Judgements.SaveAsync(overriding with { Why = "the plan is in appendix B" }, [other], Stop)).Value.IsWhole.ShouldBeTrue();

        var now = (await PresentOf(given)).Find(question.Question)!;
        now.Judged.ShouldBe(other.Judged);
        now.Replaced!.Original.ShouldBe(question.Judged);
        now.Replaced.Why.ShouldBe("the plan is in appendix B");
    }

    /// <summary>The one door to judgements asks too: whatever page or file comes to it, nobody overrides an assessor at work, or what is locked.</summary>
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nothing_is_overridden_or_restored_but_in_review_or_complete(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        var question = given.AWholeCase(1)[0];
        await given.Judgements.SaveAsync(given.An(0), [question], Stop);
        var other = new ProposedChange(question.Question, new Judged(Answer.Yes), 9);
        var open = new List<string>();

        foreach (var (from, to) in new[]
        {
            ("in-progress", "in-progress"), ("in-progress", "ready"), ("ready", "in-review"), ("in-review", "complete"), ("complete", "locked"),
            ("locked", "locked"),
        })
        {
            foreach (var kind in new[] { EntryKind.Overridden, EntryKind.Restored })
            {
                var result = await given.Judgements.SaveAsync(given.An(0, "lead") with { Kind = kind, Why = "the plan is in appendix B" }, [other], Stop);
                if (!result.IsRefused)
                {
                    open.Add(from);
                }
                else
                {
                    result.Refusals.ShouldHaveSingleItem().Code.ShouldBe("record-closed");
                }
            }

            if (from != to)
            {
                (await given.Judgements.MoveAsync(given.An(0), from, to, Stop)).IsRefused.ShouldBeFalse();
            }
        }

        open.Distinct().ShouldBe(["in-review", "complete"]);
    }

    [Fact]
    public async Task Two_programs_that_save_in_one_file_at_once_wait_for_each_other()
    {
        await using var fresh = await FreshDatabase.On(Engine.Sqlite);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        await using var elsewhere = PlumblineDatabase.Open(fresh.Data, null).Value;
        var changes = given.AWholeCase(60);

        await Task.WhenAll(new[] { given.Judgements, new Judgements(elsewhere) }.Select((judgements, program) => Task.Run(async () =>
        {
            foreach (var change in changes.Where((_, index) => index % 2 == program))
            {
                (await judgements.SaveAsync(given.An(0, $"person-{program}"), [change], Stop)).Value.IsWhole.ShouldBeTrue();
            }
        }, Stop)));

        (await PresentOf(given)).Judgements.Count.ShouldBe(60);
        (await HistoryOf(given)).Select(entry => entry.Number).ShouldBe(Enumerable.Range(1, 61));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_step_from_a_state_that_is_no_longer_so_is_refused(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);

        (await given.Judgements.MoveAsync(given.An(0), "ready", "in-review", Stop)).Refusals
            .ShouldHaveSingleItem().Message.ShouldBe("the record is made by now, no longer ready");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Records_are_opened_once_and_for_cases_that_are_there(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        RecordOrigin Origin(string @case, Purpose purpose) => new(given.Id, @case, purpose, "core-case", "2009.1");

        var refused = await given.Judgements.OpenAsync(
            "lead", KeptInspectionGiven.Now, [Origin("C1", Purpose.Second), Origin("C1", Purpose.First), Origin("C9", Purpose.First)], Stop);

        refused.Refusals
            .Select(refusal => refusal.ToString())
            .ShouldBe(["case C1 has a record for its first reading already (C1)", "inspection croydon-2012 has no case C9 (C9)"]);
        (await given.Judgements.OpenAsync("lead", KeptInspectionGiven.Now, [Origin("C1", Purpose.Second)], Stop)).IsRefused.ShouldBeFalse();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_forged_id_finds_nothing(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        var given = await KeptInspectionGiven.In(fresh.Database, 1);
        var forged = given.An(0) with { Record = Guid.CreateVersion7() };

        (await given.Judgements.SaveAsync(forged, given.AWholeCase(), Stop)).Refusals.ShouldHaveSingleItem().Code.ShouldBe("unknown-record");
        (await given.Judgements.ReadAsync(forged.Record, Stop)).ShouldBeNull();
    }

    private static async Task<PresentRecord> PresentOf(KeptInspectionGiven given) => (await given.Judgements.ReadAsync(given.Records[0], Stop))!.Present;

    private static async Task<Storage.Assessments.KeptRecord> RowOf(KeptInspectionGiven given)
    {
        await using var db = given.Database.NewDb();
        return await db.Records.SingleAsync(Stop);
    }

    private static async Task<IReadOnlyList<SealedEntry>> EntriesOf(KeptInspectionGiven given)
    {
        await using var db = given.Database.NewDb();
        return await db.LedgerEntries.OrderBy(entry => entry.Number).Select(entry => new SealedEntry(entry.Body, entry.Previous, entry.Hash)).ToListAsync(Stop);
    }

    private static async Task<IReadOnlyList<LedgerEntry>> HistoryOf(KeptInspectionGiven given) =>
        [.. (await EntriesOf(given)).Select(entry => EntryText.Read(entry.Body).Value)];
}
