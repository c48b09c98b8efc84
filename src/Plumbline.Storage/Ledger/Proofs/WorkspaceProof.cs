namespace Plumbline.Storage.Ledger.Proofs;

/// <summary>What <c>verify</c> found: every chain followed to its end, and every record made again from its ledger and compared.</summary>
/// <param name="Faults">Empty when all is sound.</param>
public sealed record WorkspaceProof(IReadOnlyList<ProvedInspection> Inspections, IReadOnlyList<Refusal> Faults)
{
    public int Records => Inspections.Sum(inspection => inspection.Records);

    public long Entries => Inspections.Sum(inspection => inspection.Entries);
}
