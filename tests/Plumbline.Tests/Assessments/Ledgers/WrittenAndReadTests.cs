using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Ledgers.Seals;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments.Ledgers;

/// <summary>Whatever the ledger and its seals hold stands in their text, and nothing proposed is dropped without a word.</summary>
public sealed class WrittenAndReadTests
{
    private static readonly Instrument Instrument = Given.AnInstrument(Given.AQuestion("q"));

    [Theory]
    [InlineData(EvidenceKind.Record)]
    [InlineData(EvidenceKind.Interview)]
    public void Evidence_of_an_interview_is_told_from_that_of_the_record(EvidenceKind kind)
    {
        var judged = new Judged(Answer.No) { Evidence = [new Evidence(kind, "no plan was made") { Source = "Asset", Page = "3" }] };
        var change = new JudgementChange("q", null, judged);
        var entry = new LedgerEntry(Guid.Empty, 1, DateTimeOffset.UnixEpoch, "someone", EntryKind.Judged) { Changes = [change] };

        EntryText.Read(EntryText.Write(entry)).Value.Changes.Single().After!.Evidence.ShouldBe(judged.Evidence);
    }

    [Fact]
    public void A_seal_holds_the_hash_of_the_cases_of_every_inspection()
    {
        var seal = new Seal(2, DateTimeOffset.UnixEpoch)
        {
            Records = [new SealedHead(new Guid(1, 2, 3, new byte[8]), 4, new string('a', 64))],
            Cases = [new SealedCases("croydon-2012", 38, new string('b', 64)), new SealedCases("seaport-2026", 60, new string('c', 64))],
            Audit = new SealedLines(1, 9, 8, new string('d', 64)),
        };

        var read = SealText.Read(SealText.WriteUtf8(seal))!;

        (read.Number, read.At, read.Audit).ShouldBe((seal.Number, seal.At, seal.Audit));
        read.Records.ShouldBe(seal.Records);
        read.Cases.ShouldBe(seal.Cases);
    }

    [Fact]
    public void A_question_that_the_instrument_does_not_have_is_refused_by_name_and_the_others_are_kept()
    {
        var index = RecordIndex.Empty(Instrument);
        var plan = SaveRules.Plan(
            PresentRecord.Of(index, Instrument, [], [0]), index.Answers.AsSpan(), Given.ACase("C1"), Instrument,
            [new ProposedChange("qq", new Judged(Answer.Yes), 0), new ProposedChange("q", new Judged(Answer.Yes), 0)]);

        plan.Refused.Select(refusal => (refusal.Code, refusal.Subject)).ShouldBe([("unknown-question", "qq")]);
        plan.Changes.Select(change => change.Question).ShouldBe(["q"]);
    }
}
