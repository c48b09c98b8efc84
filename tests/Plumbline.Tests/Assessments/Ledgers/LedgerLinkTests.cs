using Plumbline.Assessments.Ledgers;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments.Ledgers;

/// <summary>Entries that are whole in themselves and do not follow each other: what is left when somebody takes one out of a ledger or puts one in.</summary>
public sealed class LedgerLinkTests
{
    private static readonly Guid Record = Guid.Parse("01908a2e-7c00-7000-8000-000000000001");
    private static readonly Instrument Instrument = Given.AnInstrument(Given.AQuestion("q"));

    [Fact]
    public void Entries_that_follow_each_other_are_right() => FaultsOf(First, After(First)).ShouldBeEmpty();

    [Fact]
    public void An_entry_sealed_after_another_than_the_one_before_it_is_named()
    {
        var other = SealedEntry.Seal(EntryText.Write(Entry(1, "somebody else")), SealedEntry.Nothing);

        FaultsOf(First, After(other)).ShouldBe(["entry-out-of-chain: entry 2 does not follow the entry before it: one was changed, taken out or put in"]);
    }

    [Fact]
    public void A_first_entry_that_claims_one_before_it_is_named() =>
        FaultsOf(SealedEntry.Seal(EntryText.Write(Entry(1, "someone")), First.Hash)).ShouldBe([
            "entry-out-of-chain: entry 1 does not follow the entry before it: one was changed, taken out or put in",
        ]);

    [Fact]
    public void An_entry_whose_text_is_another_than_was_sealed_is_named() =>
        FaultsOf(First with { Utf8 = SealedEntry.Seal(EntryText.Write(Entry(1, "somebody else")), SealedEntry.Nothing).Utf8 }).ShouldBe([
            "entry-changed: entry 1 has another text than the one that was sealed",
        ]);

    private static SealedEntry First => SealedEntry.Seal(EntryText.Write(Entry(1, "someone")), SealedEntry.Nothing);

    private static SealedEntry After(SealedEntry before) => SealedEntry.Seal(EntryText.Write(Entry(2, "someone")), before.Hash);

    private static LedgerEntry Entry(int number, string by) =>
        new(Record, number, DateTimeOffset.UnixEpoch, by, number == 1 ? EntryKind.Opened : EntryKind.Judged)
        {
            Changes = number == 1 ? [] : [new JudgementChange("q", null, new Judged(Answer.Yes))],
        };

    private static IEnumerable<string> FaultsOf(params SealedEntry[] entries) =>
        LedgerChain.Prove(Record, Instrument, entries).Faults.Select(fault => $"{fault.Code}: {fault.Message}");
}
