using System.Data.Common;
using System.Text;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Seals;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Proofs;

/// <summary>Follows the seals of a workspace and gathers what they say of its records, its cases and its audit trail.</summary>
internal sealed class SealProof(Engine engine)
{
    private readonly Dictionary<Guid, List<(int Entry, UInt128 Hash, int Seal)>> heads = [];
    private readonly List<ProvedSeal> seals = [];
    private readonly List<(SealedLines Lines, int Seal)> audit = [];

    public IReadOnlyList<ProvedSeal> Seals => seals;

    /// <summary>The stretches of the audit trail that were sealed, in their order.</summary>
    public IReadOnlyList<(SealedLines Lines, int Seal)> Audit => audit;

    /// <summary>What the first seal that knew an inspection says of its cases.</summary>
    public Dictionary<string, SealedCases> Cases { get; } = new(StringComparer.Ordinal);

    public async Task FollowAsync(DbTransaction snapshot, List<Refusal> faults, CancellationToken stop)
    {
        var chain = new SealChain();
        await using (var command = snapshot.Command($"select number, at, body, previous, hash from {LedgerGuards.Seals} order by number"))
        {
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop))
            {
                var next = new SealedEntry(Encoding.UTF8.GetBytes(reader.GetString(2)), reader.GetFieldValue<byte[]>(3), reader.GetFieldValue<byte[]>(4));
                var seal = chain.Follow(next);
                seals.Add(new ProvedSeal(chain.Count, reader.GetInstant(1, engine), Convert.ToHexStringLower(next.Hash)));
                if (seal is not null)
                {
                    Gather(seal);
                }

                if (reader.GetInt32(0) != chain.Count || (seal is not null && seal.At != reader.GetInstant(1, engine)))
                {
                    faults.Add(new Refusal("seal-misplaced", $"seal {chain.Count} stands beside another number or time than it names"));
                }
            }
        }

        faults.AddRange(chain.Faults);
        await using var end = snapshot.Command($"select number, hash, id from {LedgerGuards.SealHeads}");
        await using var head = await end.ExecuteReaderAsync(stop);
        var (number, hash) = await head.ReadAsync(stop) ? (head.GetInt32(0), head.GetFieldValue<byte[]>(1)) : (0, SealedEntry.Nothing);
        if (number != chain.Count || !hash.AsSpan().SequenceEqual(chain.Last) || (number > 0 && head.GetInt32(2) != 1) || await head.ReadAsync(stop))
        {
            faults.Add(new Refusal("seals-missing", $"{chain.Count} seals are there, and {number} were made, or the last is another one")
            {
                Suggestion = "hold a backup or an exported ledger against the workspace",
            });
        }
    }

    /// <summary>What was sealed of a record and is no longer so.</summary>
    public IEnumerable<Refusal> FaultsOf(Guid record, string what, IReadOnlyList<SealedEntry> entries)
    {
        if (!heads.Remove(record, out var all))
        {
            yield break;
        }

        foreach (var (entry, hash, seal) in all.Where(head => head.Entry < 1 || head.Entry > entries.Count || Short(entries[head.Entry - 1].Hash) != head.Hash))
        {
            yield return new Refusal("sealed-entry-gone", $"{what}: entry {entry} is no longer as seal {seal} found it") { Subject = record.ToString() };
        }
    }

    /// <summary>What was sealed of records that nobody has asked about: they are gone.</summary>
    public IEnumerable<Refusal> Left() => heads.OrderBy(pair => pair.Key)
        .Select(pair =>
            new Refusal("sealed-record-gone", $"a record that seal {pair.Value[^1].Seal} found with {pair.Value[^1].Entry} entries is gone")
            {
                Subject = pair.Key.ToString(),
            });

    private void Gather(Seal seal)
    {
        foreach (var head in seal.Records)
        {
            if (!heads.TryGetValue(head.Record, out var all))
            {
                heads[head.Record] = all = [];
            }

            all.Add((head.Entry, Short(Convert.FromHexString(head.Hash)), seal.Number));
        }

        foreach (var cases in seal.Cases)
        {
            Cases.TryAdd(cases.Inspection, cases);
        }

        if (seal.Audit is { } lines)
        {
            audit.Add((lines, seal.Number));
        }
    }

    /// <summary>Half of a hash: nobody finds another text to 128 bits either, and a nation's seals are held in memory.</summary>
    private static UInt128 Short(byte[] hash) => hash.Length < 16 ? default : System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
}
