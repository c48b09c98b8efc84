namespace Plumbline.Storage.Proofs;

/// <summary>What <c>verify</c> found: every chain followed to its end, and every record made again from its ledger and compared.</summary>
/// <param name="Faults">Empty when all is sound.</param>
public sealed record WorkspaceProof(IReadOnlyList<ProvedInspection> Inspections, IReadOnlyList<Refusal> Faults)
{
    /// <summary>The chain of seals, from the first.</summary>
    public IReadOnlyList<ProvedSeal> Seals { get; init; } = [];

    public int Records => Inspections.Sum(inspection => inspection.Records);

    public long Entries => Inspections.Sum(inspection => inspection.Entries);
}
