using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>The way from a service's list to the caseload, for one who may go it: what may be chosen, and what of theirs waits.</summary>
/// <param name="Prepared">What waits for their decisions; null for nothing.</param>
/// <param name="HasReferences">Whether the key of its pseudonyms can still be downloaded.</param>
/// <param name="HasOwnColumns">Whether the columns of an own list were written down.</param>
/// <param name="Holds">The digest of the caseload that there is; null for none.</param>
/// <param name="MaySeeCaseload">Whether they may open the caseload itself.</param>
public sealed record WaitingList(
    KeptInspection Inspection, Instrument Instrument, PreparedList? Prepared, bool HasReferences, bool HasOwnColumns, string? Holds, bool IsDrawn,
        bool MaySeeCaseload)
{
    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<WaitingList?> ReadAsync(Views views, OwnerSeals seals, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.SendCaseload, inspection, stop) is not { } found)
        {
            return null;
        }

        var kept = await KeptIntakes.FindAsync(views.Db, inspection, who, stop);
        return new WaitingList(
            found,
            await views.Instruments.ReadAsync(found.InstrumentId, found.InstrumentVersion, stop),
            kept is null ? null : seals.Open<PreparedList>(OwnerSeals.Lists, inspection, kept.Owner, kept.Sealed),
            kept?.SealedReferences is not null,
            await views.Db.ExtractColumns.AnyAsync(columns => columns.InspectionId == inspection, stop),
            await views.Db.Caseloads.Where(caseload => caseload.InspectionId == inspection).Select(caseload => caseload.Digest).SingleOrDefaultAsync(stop),
            await views.Db.SampleDraws.AnyAsync(draw => draw.InspectionId == inspection, stop)
                || await views.Db.Records.AnyAsync(record => record.InspectionId == inspection, stop),
            who.MayAt(found, Act.KeepCaseload));
    }
}
