using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Reviews;
using Plumbline.Instruments;

namespace Plumbline.Assessments.Seeding;

/// <summary>A record as its reader first handed it over: what they judged alone, before a reviewer said anything.</summary>
/// <param name="At">When it was handed over.</param>
public sealed record FirstHandOver(RecordIndex Index, DateTimeOffset At)
{
    /// <summary>Null while it was never handed over.</summary>
    /// <param name="entries">The ledger of the record, in its order.</param>
    public static FirstHandOver? Of(IEnumerable<LedgerEntry> entries, Instrument instrument)
    {
        var index = RecordIndex.Empty(instrument);
        foreach (var entry in entries)
        {
            index = index.After(entry, instrument);
            if (entry.State?.After == ReviewState.Ready.Code())
            {
                return new FirstHandOver(index, entry.At);
            }
        }

        return null;
    }
}
