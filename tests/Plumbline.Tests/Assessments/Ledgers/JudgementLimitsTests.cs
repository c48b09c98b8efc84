using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Instruments;

namespace Plumbline.Tests.Assessments.Ledgers;

/// <summary>What one judgement may hold, at the very number that docs/methods/ledger.md or the refusal names.</summary>
public sealed class JudgementLimitsTests
{
    [Theory]
    [InlineData(50, "")]
    [InlineData(51, "has 51 pieces of evidence; 50 is the most")]
    public void Fifty_pieces_of_evidence_are_the_most(int pieces, string fault) =>
        FaultsOf(new Judged(Answer.Yes) { Evidence = [.. Enumerable.Repeat(new Evidence(EvidenceKind.Record, "seen"), pieces)] }).ShouldBe(fault);

    [Theory]
    [InlineData(10_000, "")]
    [InlineData(10_001, "its note has 10001 characters; 10000 is the most")]
    public void Ten_thousand_characters_are_the_longest_note(int length, string fault) =>
        FaultsOf(new Judged(Answer.Yes) { Note = new string('a', length) }).ShouldBe(fault);

    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "the source of its evidence has 201 characters; 200 is the most")]
    public void Two_hundred_characters_are_the_longest_name(int length, string fault) =>
        FaultsOf(new Judged(Answer.Yes) { Evidence = [new Evidence(EvidenceKind.Record, "seen") { Source = new string('a', length) }] }).ShouldBe(fault);

    [Fact]
    public void A_judgement_that_says_nothing_is_none()
    {
        FaultsOf(new Judged(Answer.Missing)).ShouldBe("has neither an answer nor evidence nor a note");
        FaultsOf(new Judged(Answer.Missing) { Note = "to be asked" }).ShouldBeEmpty();
        FaultsOf(new Judged(Answer.Missing) { Evidence = [new Evidence(EvidenceKind.Record, "seen")] }).ShouldBeEmpty();
        FaultsOf(new Judged(Answer.No)).ShouldBeEmpty();
    }

    [Fact]
    public void Evidence_says_something_by_its_text_source_page_or_date()
    {
        FaultsOf(With(new Evidence(EvidenceKind.Record, ""))).ShouldBe("has a piece of evidence that says nothing");
        FaultsOf(With(new Evidence(EvidenceKind.Record, "") { Source = "Asset" })).ShouldBeEmpty();
        FaultsOf(With(new Evidence(EvidenceKind.Record, "") { Page = "3" })).ShouldBeEmpty();
        FaultsOf(With(new Evidence(EvidenceKind.Record, "") { Date = new DateOnly(2011, 5, 4) })).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a\nb\r\tc", "")]
    [InlineData("yn dda \U0001F600", "")]
    [InlineData("a\u0007b", "its note holds characters that are no text")]
    public void Line_ends_tabs_and_whole_characters_are_text(string note, string fault) => FaultsOf(new Judged(Answer.Yes) { Note = note }).ShouldBe(fault);

    [Fact]
    public void Half_a_character_is_no_text() =>
        FaultsOf(new Judged(Answer.Yes) { Note = "half " + (char)0xD83D }).ShouldBe("its note holds characters that are no text");

    private static Judged With(Evidence evidence) => new(Answer.Yes) { Evidence = [evidence] };

    private static string FaultsOf(Judged judged)
    {
        var faults = JudgementLimits.FaultsOf("q", judged);
        faults.ShouldAllBe(fault => fault.Subject == "q");
        return string.Join(" | ", faults.Select(fault => fault.Message));
    }
}
