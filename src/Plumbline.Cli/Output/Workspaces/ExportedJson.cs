using Plumbline.Storage.Proofs.Seals;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Cli.Output.Workspaces;

/// <summary>What <c>export</c> wrote.</summary>
/// <param name="Of">What was counted: rows of a table, entries of a ledger, judgements of a folder.</param>
/// <param name="Cases">In a folder.</param>
internal sealed record ExportedJson(string Written, string Of, long Count, int? Cases)
{
    /// <summary>The seal that stands for all that the workspace held when this was written.</summary>
    public LastSeal? Seal { get; init; }

    public static ExportedJson OfFolder(FolderExported folder) => new(folder.Folder, "judgements", folder.Judgements, folder.Cases);

    public override string ToString() =>
        (Seal is null ? "" : $"{Seal}\n") + (Cases is { } cases ? $"{Written}: {cases} cases, {Count} {Of}" : $"{Written}: {Count} {Of}");
}
