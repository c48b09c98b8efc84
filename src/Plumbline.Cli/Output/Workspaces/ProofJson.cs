using Plumbline.Storage.Ledger.Proofs;

namespace Plumbline.Cli.Output.Workspaces;

/// <summary>What <c>verify --json</c> prints.</summary>
/// <param name="Compared">How many entries of an exported ledger were looked for; null without one.</param>
internal sealed record ProofJson(bool Sound, int Records, long Entries, long? Compared, IReadOnlyList<ProvedInspection> Inspections, IReadOnlyList<FaultJson> Faults);
