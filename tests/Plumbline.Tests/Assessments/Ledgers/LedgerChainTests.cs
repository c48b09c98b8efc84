using System.Security.Cryptography;
using System.Text;
using Plumbline.Assessments.Ledgers;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments.Ledgers;

/// <summary>Entries whose hashes are all in order, and that are wrong nevertheless: written by hand, sealed by hand.</summary>
public sealed class LedgerChainTests
{
    private const string Record = "01908a2e-7c00-7000-8000-000000000001";

    private static readonly Instrument Instrument = Given.AnInstrument(Given.AQuestion("q"), Given.AQuestion("r"));

    private static readonly string Opened =
        $$$"""{"record":"{{{Record}}}","entry":1,"at":"2012-02-06T10:00:00.000000Z","by":"lead","kind":"opened","basedOn":"""
            + """0,"of":{"inspection":"i","case":"C1","purpose":"first","instrument":"small","version":"1"}}""";

    private static readonly string Judged = Entry(2, """,{"question":"r","after":{"answer":"no"}}""");

    [Fact]
    public void Entries_in_their_order_are_sound()
    {
        var (faults, index) = Prove(Opened, Judged, Entry(3, "", before: "\"before\":{\"answer\":\"yes\"},", state: false, after: "no"));

        faults.ShouldBeEmpty();
        (index.Revision, index.State, index.Answers[0], index.Entries[0], index.Entries[1]).ShouldBe((3, "in-progress", Answer.No, 3, 2));
    }

    [Fact]
    public void An_entry_that_gives_itself_another_number_is_found()
    {
        Prove(Opened, Entry(3, "")).Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            fault => fault.Code.ShouldBe("entry-misplaced"),
            fault => fault.Message.ShouldBe($"entry 2 calls itself entry 3 of record {Record}"));
    }

    [Fact]
    public void An_entry_of_another_record_is_found() =>
        Prove(Opened, Judged.Replace(Record, Record[..^1] + "2", StringComparison.Ordinal)).Faults.ShouldHaveSingleItem().Code.ShouldBe("entry-misplaced");

    [Theory]
    [InlineData("\"before\":{\"answer\":\"no\"},")]
    [InlineData("\"before\":{\"answer\":\"yes\",\"note\":\"never said\"},")]
    [InlineData("")]
    public void An_entry_that_says_falsely_what_stood_there_before_is_found(string before) =>
        Prove(Opened, Judged, Entry(3, "", before, state: false, after: "no")).Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            fault => fault.Code.ShouldBe("before-disagrees"),
            fault => fault.Message.ShouldBe("entry 3 says of q that something else stood there before"));

    [Fact]
    public void An_entry_that_says_falsely_in_which_state_the_record_was_is_found() =>
        Prove(Opened, Judged.Replace("\"before\":\"made\"", "\"before\":\"in-review\"", StringComparison.Ordinal)).Faults.ShouldHaveSingleItem().Message
            .ShouldBe("entry 2 says that the record was in-review before, and it was made");

    [Fact]
    public void An_entry_that_follows_another_than_the_one_before_it_is_found()
    {
        var (first, second) = (Seal(Opened, new byte[32]), Seal(Judged, SHA256.HashData("another"u8)));

        LedgerChain.Prove(Guid.Parse(Record), Instrument, [first, second]).Faults.ShouldHaveSingleItem().Code.ShouldBe("entry-out-of-chain");
    }

    private static string Entry(int number, string more, string before = "", bool state = true, string after = "yes") =>
        $$"""{"record":"{{Record}}","entry":{{number}},"at":"2012-02-06T11:00:00.000000Z","by":"anna","kind":"judged","basedOn":{{number - 1}},"""
        + (state ? "\"state\":{\"before\":\"made\",\"after\":\"in-progress\"}," : "")
        + $$$"""
        "changes":[{"question":"q",{{{before}}}"after":{"answer":"{{{after}}}"}}{{{more}}}]}
        """;

    private static (IReadOnlyList<Refusal> Faults, Plumbline.Assessments.Ledgers.Present.RecordIndex Index) Prove(params IReadOnlyList<string> bodies)
    {
        var entries = new List<SealedEntry>();
        foreach (var body in bodies)
        {
            entries.Add(Seal(body, entries.Count == 0 ? new byte[32] : entries[^1].Hash));
        }

        return LedgerChain.Prove(Guid.Parse(Record), Instrument, entries);
    }

    /// <summary>As the document on the ledger says it is done, and not as the program does it.</summary>
    private static SealedEntry Seal(string body, byte[] previous) => new(body, previous, SHA256.HashData([.. previous, .. Encoding.UTF8.GetBytes(body)]));
}
