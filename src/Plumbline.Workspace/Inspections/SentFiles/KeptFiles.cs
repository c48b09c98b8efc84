using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Inspections.SentFiles;

/// <summary>What the acts on sent files have in common.</summary>
internal static class KeptFiles
{
    /// <summary>What the service, and not the monitoring body, was asked for.</summary>
    public static IQueryable<KeptAdvanceDocument> AskedOfService(this PlumblineDb db, string inspection) =>
        db.AdvanceDocuments.Where(asked => asked.InspectionId == inspection && asked.From == AdvanceDocuments.Service);

    /// <summary>Deletes files with all their pieces, within the turn.</summary>
    public static async Task DeleteAsync(this Turn turn, IReadOnlyList<Guid> files)
    {
        await turn.Db.SentFilePieces.Where(piece => files.Contains(piece.FileId)).ExecuteDeleteAsync(turn.Stop);
        await turn.Db.SentFiles.Where(file => files.Contains(file.Id)).ExecuteDeleteAsync(turn.Stop);
    }
}
