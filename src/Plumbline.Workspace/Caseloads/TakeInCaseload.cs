using Microsoft.EntityFrameworkCore;
using Plumbline.Caseloads;
using Plumbline.Files.Caseloads;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Ledger.Seals;

namespace Plumbline.Workspace.Caseloads;

/// <summary>Takes in the list that an inspection draws from: whole, checked against the instrument's profile, and only while nothing has been drawn from it.</summary>
public sealed class TakeInCaseload(Acts acts, KeptInstruments instruments)
{
    /// <summary>How many cases were taken in, or every fault of the file with its row and column.</summary>
    /// <param name="name">What the file was called; messages name it so.</param>
    /// <param name="instead">The digest of the list that it takes the place of, as far as the asker has seen; null for none. A list that someone else took in meanwhile is not overwritten.</param>
    public async Task<Result<int>> RunAsync(Acting who, string inspection, byte[] file, string name, string? instead, CancellationToken stop = default)
    {
        var read = CaseloadFile.Parse(file, name);
        return await acts.AtAsync(who, Act.KeepCaseload, inspection, async turn =>
        {
            if (await turn.IsDrawnOrReadAsync())
            {
                return Result.Refused<int>(CaseloadRefusals.DrawnAlready());
            }

            if (!read.TryGet(out var list))
            {
                return Result.Refused<int>(read.Refusals);
            }

            var instrument = await instruments.ReadAsync(turn.Inspection.InstrumentId, turn.Inspection.InstrumentVersion, turn.Stop);
            var faults = CaseloadChecks.FaultsOf(list, instrument, name).ToList();
            var caseload = list.Caseload;
            if (faults.Count > 0)
            {
                return Result.Refused<int>(faults);
            }

            var holds = await turn.Db.Caseloads.Where(kept => kept.InspectionId == inspection).Select(kept => kept.Digest).SingleOrDefaultAsync(turn.Stop);
            if (holds != instead && holds != caseload.Digest)
            {
                return Result.Refused<int>(CaseloadRefusals.ListChanged());
            }

            await KeepAsync(turn, caseload, list.ToCsv());
            return Result.Of(caseload.Cases.Count);
        }, stop);
    }

    private static async Task KeepAsync(Turn turn, Caseload caseload, byte[] asCsv)
    {
        var (db, inspection) = (turn.Db, turn.Inspection.Id);
        await db.Exclusions.Where(exclusion => exclusion.InspectionId == inspection).ExecuteDeleteAsync(turn.Stop);
        await db.Cases.Where(@case => @case.InspectionId == inspection).ExecuteDeleteAsync(turn.Stop);
        await db.Caseloads.Where(kept => kept.InspectionId == inspection).ExecuteDeleteAsync(turn.Stop);
        db.Add(new KeptCaseload { InspectionId = inspection, UploadedAt = turn.Now, UploadedBy = turn.Who.Name, Digest = caseload.Digest, File = asCsv, Cases = caseload.Cases.Count });
        var cases = caseload.Cases.Select((@case, place) => new KeptCase
        {
            InspectionId = inspection,
            CaseId = @case.Id,
            Place = place,
            Profile = ProfileJson.Write(@case.Profile.Where(field => field.Key is not (CaseloadColumns.Practitioner or CaseloadColumns.Supervisors)).ToDictionary(field => field.Key, field => field.Value)),
            Practitioner = @case.Find(CaseloadColumns.Practitioner),
            Supervisors = @case.Find(CaseloadColumns.Supervisors),
        }).ToList();
        db.AddRange(cases);
        var taken = CasesDigest.Of(turn.Inspection.Id, cases);
        turn.Note(AuditActions.CaseloadTakenIn, caseload.Digest, new { cases = taken.Cases, digest = taken.Hash });
    }
}
