using Microsoft.Extensions.Caching.Memory;
using Plumbline.Assessments.Ledgers;

namespace Plumbline.Storage.Ledger;

/// <summary>
/// Entries of ledgers that this process has lately read or written. An entry never changes, so what is known of it need not be read again; whether the
/// tables still hold it unchanged is asked by the proof of the ledger, which reads every one.
/// </summary>
internal sealed class KnownEntries : IDisposable
{
    /// <summary>In bytes of their text: a nation at work has some hundred cases open at a time, of some 40,000 bytes each.</summary>
    private const long Most = 32_000_000;

    private readonly MemoryCache known = new(new MemoryCacheOptions { SizeLimit = Most });

    public LedgerEntry? Find(Guid record, int number) => known.Get<LedgerEntry>((record, number));

    /// <param name="length">Of its text, in bytes.</param>
    public void Keep(LedgerEntry? entry, int length)
    {
        if (entry is not null)
        {
            known.Set((entry.Record, entry.Number), entry, new MemoryCacheEntryOptions { Size = length });
        }
    }

    /// <summary>For entries that hold nothing of a record any more that stands.</summary>
    public void Drop(Guid record, IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
        {
            known.Remove((record, number));
        }
    }

    /// <summary>Those of some entries that are known, and the numbers of the others.</summary>
    public (List<LedgerEntry> Known, List<int> Others) Sort(Guid record, IReadOnlySet<int> numbers)
    {
        var (entries, others) = (new List<LedgerEntry>(numbers.Count), new List<int>());
        foreach (var number in numbers)
        {
            if (Find(record, number) is { } entry)
            {
                entries.Add(entry);
            }
            else
            {
                others.Add(number);
            }
        }

        return (entries, others);
    }

    /// <summary>For when the tables themselves are replaced.</summary>
    public void Forget() => known.Clear();

    public void Dispose() => known.Dispose();
}
