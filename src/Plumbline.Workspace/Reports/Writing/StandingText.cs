using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Files;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Reports;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Workspace.Reports.Writing;

/// <summary>A text as it stands in the workspace, and what was kept beside it.</summary>
/// <param name="Path">The file below the folder of the inspection.</param>
/// <param name="Number">Of the revision that stands; 0 where nothing was ever written, 1 for what came in with a folder.</param>
/// <param name="Text">Empty where nothing stands.</param>
/// <param name="At">When it was saved; null where nothing stands.</param>
/// <param name="By">The account, or <c>import</c>.</param>
public sealed record StandingText(string Path, int Number, string Text, DateTimeOffset? At, string? By)
{
    /// <summary>Texts that were kept beside what stood, and between which nobody has chosen yet.</summary>
    public IReadOnlyList<KeptTextRevision> Beside { get; init; } = [];

    /// <summary>Whether what stands came in with a folder and was never saved here, so that no row holds it yet.</summary>
    internal bool IsAsItCame { get; private init; }

    /// <summary>One text by its file.</summary>
    internal static async Task<StandingText> ReadAsync(PlumblineDb db, string inspection, string path, CancellationToken stop) =>
        (await ReadAsync(db, inspection, [path], stop))[path];

    /// <summary>Every one of some texts, those that were never written too.</summary>
    internal static async Task<IReadOnlyDictionary<string, StandingText>> ReadAsync(
        PlumblineDb db, string inspection, IReadOnlyCollection<string> paths, CancellationToken stop)
    {
        var files = await db.InspectionFiles.AsNoTracking().Where(file => file.InspectionId == inspection && paths.Contains(file.Path))
            .ToDictionaryAsync(file => file.Path, stop);
        var kept = (await db.TextRevisions.AsNoTracking().Where(revision => revision.InspectionId == inspection && paths.Contains(revision.Path))
            .Select(revision => new { revision.Path, revision.Number, revision.At, revision.By, revision.IsBeside, revision.SettledAt })
            .ToListAsync(stop)).ToLookup(revision => revision.Path);
        var open = kept.SelectMany(revisions => revisions).Any(revision => revision is { IsBeside: true, SettledAt: null })
            ? await db.TextRevisions.AsNoTracking()
                .Where(revision => revision.InspectionId == inspection && paths.Contains(revision.Path) && revision.IsBeside && revision.SettledAt == null)
                .OrderBy(revision => revision.Number).ToListAsync(stop)
            : [];
        return paths.ToDictionary(path => path, path =>
        {
            var file = files.GetValueOrDefault(path);
            var last = kept[path].Where(revision => !revision.IsBeside).MaxBy(revision => revision.Number);
            var text = file is null ? "" : TextOf(file);
            return last is null
                ? new StandingText(path, file is null ? 0 : 1, text, file?.ChangedAt, file is null ? null : FolderImport.By) { IsAsItCame = file is not null }
                : new StandingText(path, last.Number, text, last.At, last.By) { Beside = [.. open.Where(revision => revision.Path == path)] };
        });
    }

    private static string TextOf(KeptFile file) => TextFile.Decode(file.Content, file.Path, new Faults()) ?? Encoding.UTF8.GetString(file.Content);
}
