using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Publications;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Publications;

/// <summary>Makes the report final: what was built last is frozen as the edition that is approved, with its fingerprint. Every point of the service must be
/// answered.</summary>
public sealed class FinishReport(Acts acts, EmbargoKey key)
{
    /// <summary>The fingerprint of the edition.</summary>
    public Task<Result<string>> RunAsync(Acting who, string inspection, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.EditReport, inspection, async turn =>
        {
            var stepped = await turn.StepAsync(PublicationStep.Finish);
            if (!stepped.TryGet(out var moved))
            {
                return Result.Refused<string>(stepped.Refusals);
            }

            var points = await turn.Db.AccuracyPoints.AsNoTracking().Where(point => point.InspectionId == inspection).ToListAsync(turn.Stop);
            var built = await BuiltFiles.ReadAsync(turn, key);
            IReadOnlyList<Refusal> faults = [.. AccuracyCounts.Of([.. points.Select(point => point.AsPoint())]).FaultsOfFinishing(), .. built.Refusals];
            if (faults.Count > 0)
            {
                return Result.Refused<string>(faults);
            }

            var (number, desk) = (moved.Now.Edition, key.OfDesk());
            var edition = new KeptEdition
            {
                InspectionId = inspection, Number = number, Fingerprint = built.Value.Fingerprint(), ChangeEnglish = moved.Row.ChangeEnglish,
                    ChangeWelsh = moved.Row.ChangeWelsh,
                FinishedAt = turn.Now, FinishedBy = who.Name,
            };
            turn.Db.Add(edition);
            turn.Db.AddRange(built.Value.Select(file => new KeptEditionFile
            {
                InspectionId = inspection, Edition = number, Path = file.Path,
                    Content = LockedBytes.Lock(desk, LockedBytes.PlaceOf(inspection, file.Path), file.Content.Span),
            }));
            turn.Note(AuditActions.ReportFinished, edition.Fingerprint, new { edition = number });
            return Result.Of(edition.Fingerprint);
        }, stop);
}
