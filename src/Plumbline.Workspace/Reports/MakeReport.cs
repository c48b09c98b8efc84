using Microsoft.EntityFrameworkCore;
using Plumbline.Documents;
using Plumbline.Files.Instruments;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Publications.Disclosures;
using Plumbline.Reports;
using Plumbline.Reports.Disclosures;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Reports;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Workspace.Exchange.Folders;
using Plumbline.Workspace.Reports.Disclosures;

namespace Plumbline.Workspace.Reports;

/// <summary>
/// Builds the report of an inspection as it stands in the workspace, in every format and each language of its instrument, for those who write it.
/// The next building takes its place.
/// </summary>
public sealed class MakeReport(PlumblineDb db, Acts acts, FolderExport export, EmbargoKey key)
{
    /// <summary>How many files were made, or every fault: each names the file of the inspection folder that it stands in, with line and column.</summary>
    public async Task<Result<int>> RunAsync(Acting who, string inspection, CancellationToken stop = default)
    {
        var found = await db.FindToChangeAsync(who, Act.EditReport, inspection, stop);
        if (found.IsRefused)
        {
            return Result.Refused<int>(found.Refusals);
        }

        var made = await BuildAsync(inspection, await db.EditionsBeforeAsync(inspection, stop), stop);
        return await acts.AtAsync(who, Act.EditReport, inspection, async turn =>
        {
            var (files, findings) = made.IsRefused ? ([], []) : made.Value;
            if (made.IsRefused)
            {
                return Result.Refused<int>(made.Refusals);
            }

            await turn.Db.ReportFiles.Where(file => file.InspectionId == inspection).ExecuteDeleteAsync(turn.Stop);
            var desk = key.OfDesk();
            await turn.KeepFindingsAsync(EditionFingerprint.Of(files.Select(file => (file.Path, file.Content))), findings);
            turn.Db.AddRange(files.Select(file => new KeptReportFile
            {
                InspectionId = inspection, Path = file.Path, Content = LockedBytes.Lock(desk, LockedBytes.PlaceOf(inspection, file.Path), file.Content.Span),
                MadeAt = turn.Now, MadeBy = who.Name,
            }));
            turn.Note(AuditActions.ReportBuilt, inspection, new { files = files.Count });
            return Result.Of(files.Count);
        }, stop);
    }

    /// <summary>The files, with what the check before a release finds in them and in everything that was published before.</summary>
    private async Task<Result<(IReadOnlyList<ReportFile> Files, IReadOnlyList<DisclosureFinding> Findings)>> BuildAsync(
        string inspection, IReadOnlyList<PrintedCounts> earlier, CancellationToken stop)
    {
        var temporary = Directory.CreateTempSubdirectory("plumbline-report-");
        try
        {
            var folder = Path.Combine(temporary.FullName, inspection);
            var written = await export.WriteAsync(inspection, folder, stop: stop);
            var made = written.IsRefused
                ? Result.Refused<(IReadOnlyList<ReportFile> Files, ReportMaterial Material)>(written.Refusals)
                : await FolderReport.MakeAsync(folder, InstrumentShelf.Own, languages: null, ReportWriters.All, earlier, stop);
            return made.IsRefused
                ? Result.Refused<(IReadOnlyList<ReportFile>, IReadOnlyList<DisclosureFinding>)>([.. made.Refusals.Select(refusal => Within(refusal, folder))])
                : Result.Of((made.Value.Files, ReleaseCheck.Of(made.Value.Material, made.Value.Files)));
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    /// <summary>A fault as a reader of the folder knows it: by the file below it, and never by where it lay on the server.</summary>
    private static Refusal Within(Refusal refusal, string folder)
    {
        var above = folder + Path.DirectorySeparatorChar;
        return refusal with
        {
            Message = refusal.Message.Replace(above, "", StringComparison.Ordinal),
            Place = refusal.Place is { } place ? place with { File = place.File.Replace(above, "", StringComparison.Ordinal) } : null,
        };
    }
}
