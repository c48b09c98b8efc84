using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Instruments;

namespace Plumbline.Tests.Assessments.Ledgers;

/// <summary>An answer that is sent a second time because the first word of the server was lost, by the rule of docs/methods/ledger.md.</summary>
public sealed class SentAgainTests
{
    private static readonly LedgerEntry[] History =
    [
        Entry(7, "lead", 6, new JudgementChange("done", new Judged(Answer.Yes), new Judged(Answer.No))),
        Entry(6, "assessor", 5, new JudgementChange("done", null, new Judged(Answer.Yes) { Note = "seen" }),
            new JudgementChange("copied", null, new Judged(Answer.No)) { BasedOn = 4 },
            new JudgementChange("where", null, new Judged(Answer.Given) { Text = "home" }), new JudgementChange("timely", new Judged(Answer.Yes), null)),
    ];

    [Theory]
    [InlineData("done", Answer.Yes, 5, "assessor", true, "whatever the lead put there since")]
    [InlineData("done", Answer.No, 5, "assessor", false, "another answer")]
    [InlineData("done", Answer.Yes, 6, "assessor", false, "from what they saw later")]
    [InlineData("done", Answer.Yes, 5, "lead", false, "somebody else")]
    [InlineData("done", Answer.No, 6, "lead", true, "their own")]
    [InlineData("copied", Answer.No, 4, "assessor", true, "a change that rests on an older revision of its own")]
    [InlineData("copied", Answer.No, 5, "assessor", false, "and not on that of its entry")]
    [InlineData("other", Answer.Yes, 5, "assessor", false, "another question")]
    public void It_is_the_same_from_the_same_person_to_the_same_question_from_the_same_revision(
        string question, Answer answer, int seen, string by, bool isKept, string because) =>
        SentAgain.IsKept(new ProposedChange(question, new Judged(answer), seen), by, History).ShouldBe(isKept, because);

    [Fact]
    public void A_text_is_the_same_by_its_text_and_an_answer_can_be_taken_away_once()
    {
        SentAgain.IsKept(new ProposedChange("where", new Judged(Answer.Given) { Text = "home" }, 5), "assessor", History).ShouldBeTrue();
        SentAgain.IsKept(new ProposedChange("where", new Judged(Answer.Given) { Text = "office" }, 5), "assessor", History).ShouldBeFalse();
        SentAgain.IsKept(new ProposedChange("timely", null, 5), "assessor", History).ShouldBeTrue();
    }

    [Fact]
    public void An_override_is_no_answer_that_was_sent() => SentAgain.IsKept(
        new ProposedChange("done", new Judged(Answer.No), 6), "lead", History.Select(entry => entry with { Kind = EntryKind.Overridden })).ShouldBeFalse();

    private static LedgerEntry Entry(int number, string by, int seen, params JudgementChange[] changes) =>
        new(Guid.Empty, number, DateTimeOffset.UnixEpoch, by, EntryKind.Judged) { BasedOn = seen, Changes = changes };
}
