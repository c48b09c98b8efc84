using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Instruments;

namespace Plumbline.Assessments.Ledgers;

/// <summary>Proves the ledger of one record: every entry follows the one before it, and says rightly what stood there before.</summary>
public static class LedgerChain
{
    /// <summary>Everything that is wrong with the entries of one record, in their order; and how the record stands if they are right.</summary>
    public static (IReadOnlyList<Refusal> Faults, RecordIndex Index) Prove(Guid record, Instrument instrument, IEnumerable<SealedEntry> entries)
    {
        var faults = new List<Refusal>();
        var index = RecordIndex.Empty(instrument);
        var standing = new Dictionary<string, Judged?>(StringComparer.Ordinal);
        var previous = SealedEntry.Nothing;
        var number = 0;
        foreach (var entry in entries)
        {
            number++;
            if (!entry.Previous.AsSpan().SequenceEqual(previous))
            {
                Refuse("entry-out-of-chain", "does not follow the entry before it: one was changed, taken out or put in");
            }

            if (!entry.IsWhole)
            {
                Refuse("entry-changed", "has another text than the one that was sealed");
            }

            previous = entry.Hash;
            if (!EntryText.Read(entry.Utf8).TryGet(out var read))
            {
                Refuse("entry-unreadable", "cannot be read");
                continue;
            }

            if (read.Record != record || read.Number != number)
            {
                Refuse("entry-misplaced", $"calls itself entry {read.Number} of record {read.Record}");
            }

            foreach (var change in read.Changes)
            {
                if (instrument.IndexOf(change.Question) < 0)
                {
                    Refuse("unknown-question", $"judges {change.Question}, which is no question of {instrument.Id} {instrument.Version}");
                }
                else if (!Equals(standing.GetValueOrDefault(change.Question), change.Before))
                {
                    Refuse("before-disagrees", $"says of {change.Question} that something else stood there before");
                }
                else if (!change.IsHeld)
                {
                    standing[change.Question] = change.After;
                }
            }

            if (read.State is { } state && state.Before != index.State)
            {
                Refuse("before-disagrees", $"says that the record was {state.Before} before, and it was {index.State}");
            }

            index = index.After(read with { Changes = [.. read.Changes.Where(change => instrument.IndexOf(change.Question) >= 0)] }, instrument);
        }

        return (faults, index);

        void Refuse(string code, string message) => faults.Add(new Refusal(code, $"entry {number} {message}") { Subject = record.ToString() });
    }
}
