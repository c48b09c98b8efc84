using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Ledgers.Seals;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments.Ledgers;

/// <summary>The examples of docs/methods/ledger.md, held against the program.</summary>
public sealed class LedgerDocumentTests
{
    private static readonly string[] Document = File.ReadAllLines(Repository.PathTo("docs", "methods", "ledger.md"));

    private static readonly Instrument Instrument = Given.AnInstrument(Given.AQuestion("q"));

    [Fact]
    public void The_entry_reads_and_is_written_again_letter_for_letter()
    {
        var line = Block("entry").Single();

        var entry = EntryText.Read(line).Value;

        EntryText.Write(entry).ShouldBe(line);
        entry.Changes.Single().After!.Evidence
            .Single()
            .ShouldBe(new Evidence(EvidenceKind.Record, "No full assessment on file.") { Source = "Asset", Page = "3", Date = new DateOnly(2011, 5, 4) });
        entry.State.ShouldBe(new StateChange("made", "in-progress"));
    }

    [Fact]
    public void Its_hash_is_the_one_that_is_printed() =>
        Convert.ToHexStringLower(SealedEntry.Seal(Block("entry").Single(), SealedEntry.Nothing).Hash).ShouldBe(Block("hash").Single());

    [Fact]
    public void The_seal_reads_is_written_again_letter_for_letter_and_has_the_hash_that_is_printed()
    {
        var line = Block("seal").Single();

        var seal = SealText.Read(Encoding.UTF8.GetBytes(line))!;

        Encoding.UTF8.GetString(SealText.WriteUtf8(seal)).ShouldBe(line);
        seal.Records.Single().Hash.ShouldBe(Block("hash").Single());
        Convert.ToHexStringLower(SHA256.HashData([.. new byte[32], .. Encoding.UTF8.GetBytes(line)])).ShouldBe(Block("seal-hash").Single());
        var said = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Block("line").Single())));
        said.ShouldBe(Block("line-hash").Single());
        seal.Audit.ShouldBe(new SealedLines(41, 43, 1, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"42 {said}\n")))));
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Block("case").Single() + "\n"))).ShouldBe(Block("case-hash").Single());
    }

    [Fact]
    public void Two_who_save_at_once_fare_as_the_table_says()
    {
        var lines = Block("merge").ToList();
        lines.Count.ShouldBe(10);

        foreach (var line in lines)
        {
            var (situation, outcome) = line.Split("->", StringSplitOptions.TrimEntries) is [var before, var after]
                ? (before, after)
                : throw new InvalidDataException(line);
            OutcomeOf(situation.Split(',', StringSplitOptions.TrimEntries)).ShouldBe(outcome, line);
        }
    }

    [Fact]
    public void Evidence_stands_in_a_table_as_the_examples_show()
    {
        foreach (var line in Block("evidence").Where(line => line.Contains('|', StringComparison.Ordinal)))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            var evidence = EvidenceText.Read(cells[0]).ShouldHaveSingleItem();

            evidence.ShouldBe(new Evidence(cells[1] == "interview" ? EvidenceKind.Interview : EvidenceKind.Record, cells[5])
            {
                Source = OrNull(cells[2]),
                Page = OrNull(cells[3]),
                Date = OrNull(cells[4]) is { } date ? DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            });
            EvidenceText.Write([evidence]).ShouldBe(cells[0]);
        }
    }

    private static string OutcomeOf(string[] parts)
    {
        var index = RecordIndex.Empty(Instrument).After(Entry(1, EntryKind.Opened), Instrument);
        var entries = new List<LedgerEntry>();
        if (parts[0] != "nothing stands")
        {
            entries.Add(Entry(2, EntryKind.Judged, new JudgementChange("q", null, Of(parts[0]))));
        }

        if (parts.FirstOrDefault(part => part.Contains("held", StringComparison.Ordinal)) is not null)
        {
            entries.Add(Entry(3, EntryKind.Judged, new JudgementChange("q", Of(parts[0]), Of("no")) { IsHeld = true }));
        }

        index = entries.Aggregate(index, (record, entry) => record.After(entry, Instrument));
        var present = PresentRecord.Of(index, Instrument, entries, [0]);
        var proposed = new ProposedChange("q", Of(parts[^1]), int.Parse(parts[^2].Split(' ')[1], CultureInfo.InvariantCulture));
        var plan = SaveRules.Plan(present, index.Answers.AsSpan(), Given.ACase("C1", ("custody", "no")), Instrument, [proposed]);
        plan.Refused.ShouldBeEmpty();
        return plan.Changes switch
        {
            [] => "nothing to do",
            [{ IsHeld: true }] => "held",
            _ => "recorded",
        };
    }

    private static LedgerEntry Entry(int number, EntryKind kind, params JudgementChange[] changes) =>
        new(Guid.Empty, number, DateTimeOffset.UnixEpoch, "someone", kind) { BasedOn = 1, Changes = changes };

    private static Judged? Of(string answer) => Answers.FromCode(answer) is { } given ? new Judged(given) : null;

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static IEnumerable<string> Block(string name)
    {
        var starts = Document.Index().Where(line => line.Item == "```" + name).Select(line => line.Index).ToList();
        starts.ShouldNotBeEmpty();
        return starts.SelectMany(start => Document.Skip(start + 1).TakeWhile(line => line != "```"));
    }
}
