using Microsoft.EntityFrameworkCore;
using Plumbline.Caseloads;
using Plumbline.Files.Caseloads;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Proofs.Seals;

namespace Plumbline.Workspace.Caseloads;

/// <summary>Puts a list in the place of what an inspection drew from before, whichever way it came.</summary>
internal static class CaseloadKeeping
{
    /// <summary>That someone else took in another list meanwhile; null where nobody did.</summary>
    /// <param name="instead">The digest of the list that was seen; null for none.</param>
    public static async Task<Refusal?> ChangedSinceAsync(this Turn turn, Caseload caseload, string? instead)
    {
        var holds = await turn.Db.Caseloads.Where(kept => kept.InspectionId == turn.Inspection.Id).Select(kept => kept.Digest).SingleOrDefaultAsync(turn.Stop);
        return holds != instead && holds != caseload.Digest ? CaseloadRefusals.ListChanged() : null;
    }

    /// <param name="origin">How it came from a service's list, as JSON; null for a list that was a caseload already.</param>
    public static async Task KeepCaseloadAsync(this Turn turn, CaseloadList list, string? origin = null)
    {
        var (db, inspection, caseload) = (turn.Db, turn.Inspection.Id, list.Caseload);
        await db.Exclusions.Where(exclusion => exclusion.InspectionId == inspection).ExecuteDeleteAsync(turn.Stop);
        await db.Cases.Where(@case => @case.InspectionId == inspection).ExecuteDeleteAsync(turn.Stop);
        await db.Caseloads.Where(kept => kept.InspectionId == inspection).ExecuteDeleteAsync(turn.Stop);
        db.Add(new KeptCaseload
        {
            InspectionId = inspection, UploadedAt = turn.Now, UploadedBy = turn.Who.Name, Digest = caseload.Digest, File = list.ToCsv(),
                Cases = caseload.Cases.Count, Origin = origin,
        });
        var cases = caseload.Cases.Select((@case, place) => new KeptCase
        {
            InspectionId = inspection,
            CaseId = @case.Id,
            Place = place,
            Profile = ProfileJson.Write(
                @case.Profile.Where(field => field.Key is not (CaseloadColumns.Practitioner or CaseloadColumns.Supervisors)).ToDictionary(
                field => field.Key, field => field.Value)),
            Practitioner = @case.Find(CaseloadColumns.Practitioner),
            Supervisors = @case.Find(CaseloadColumns.Supervisors),
        }).ToList();
        db.AddRange(cases);
        var taken = CasesDigest.Of(inspection, cases);
        turn.Note(AuditActions.CaseloadTakenIn, caseload.Digest, new { cases = taken.Cases, digest = taken.Hash });
    }
}
