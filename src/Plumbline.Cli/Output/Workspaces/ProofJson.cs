using Plumbline.Storage.Proofs.Seals;
using Plumbline.Storage.Proofs;

namespace Plumbline.Cli.Output.Workspaces;

/// <summary>What <c>verify --json</c> prints.</summary>
/// <param name="Seal">The seal that stands for what was proved; null where the workspace holds nothing.</param>
/// <param name="Since">The earlier seal that was asked for, when it is in the chain.</param>
/// <param name="Compared">How many entries of an exported ledger were looked for; null without one.</param>
internal sealed record ProofJson(
    bool Sound,
    int Records,
    long Entries,
    long? Compared,
    IReadOnlyList<ProvedInspection> Inspections,
    LastSeal? Seal,
    ProvedSeal? Since,
    IReadOnlyList<FaultJson> Faults);
