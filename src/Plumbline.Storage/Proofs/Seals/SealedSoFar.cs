using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Seals;

namespace Plumbline.Storage.Proofs.Seals;

/// <summary>What the seals of a workspace say together, so that the next one says only what is new.</summary>
internal sealed class SealedSoFar
{
    private readonly Dictionary<Guid, int> heads = [];
    private readonly HashSet<string> inspections = new(StringComparer.Ordinal);

    public int Number { get; private set; }

    public byte[] Hash { get; private set; } = SealedEntry.Nothing;

    /// <summary>The last line of the audit trail that is sealed.</summary>
    public long AuditTo { get; private set; }

    public LastSeal? Last => Number == 0 ? null : new LastSeal(Number, Convert.ToHexStringLower(Hash));

    public void Add(int number, byte[] hash, Seal? seal)
    {
        (Number, Hash) = (number, hash);
        foreach (var head in seal?.Records ?? [])
        {
            heads[head.Record] = head.Entry;
        }

        inspections.UnionWith(seal?.Cases.Select(cases => cases.Inspection) ?? []);
        AuditTo = seal?.Audit?.To ?? AuditTo;
    }

    /// <summary>Whether a record has come further than the seals say. One that fell back is for <c>verify</c> to find, not to be sealed as it is.</summary>
    public bool IsNew(Guid record, int entry) => entry > heads.GetValueOrDefault(record);

    public bool IsNew(string inspection) => !inspections.Contains(inspection);
}
