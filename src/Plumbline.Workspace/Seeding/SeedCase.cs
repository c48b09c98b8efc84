using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.Seeding;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Allocations;

namespace Plumbline.Workspace.Seeding;

/// <summary>Gives readers a copy each of a case whose answers are agreed, under a code of its own, unmarked among the cases that they have.</summary>
public sealed class SeedCase(Acts acts, Judgements judgements)
{
    /// <summary>The codes of the copies, in the order of the readers; all of them, or none.</summary>
    /// <param name="case">One of the sample whose record is locked.</param>
    /// <param name="readers">Their accounts.</param>
    public Task<Result<IReadOnlyList<string>>> RunAsync(
        Acting who, string inspection, string @case, IReadOnlyList<Guid> readers, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.SeedCases, inspection, async turn =>
        {
            var locked = ReviewState.Locked.Code();
            if (await turn.Db.Cases.AsNoTracking().SingleOrDefaultAsync(one => one.InspectionId == inspection && one.CaseId == @case && one.IsSampled
                && turn.Db.Records.Any(record => record.InspectionId == inspection && record.CaseId == @case && record.Purpose == Purpose.First
                    && record.State == locked), turn.Stop) is not { } agreed)
            {
                return Result.Refused<IReadOnlyList<string>>(SeedingRefusals.NotLocked());
            }

            if (readers.Count == 0)
            {
                return Result.Refused<IReadOnlyList<string>>(SeedingRefusals.NoReader());
            }

            var refusals = await CopyReaders.FaultsOfAsync(turn, agreed, [.. readers.Distinct()]);
            return refusals.Count > 0 ? Result.Refused<IReadOnlyList<string>>(refusals) : await KeepAsync(turn, agreed, [.. readers.Distinct()]);
        }, stop);

    private async Task<Result<IReadOnlyList<string>>> KeepAsync(Turn turn, KeptCase agreed, IReadOnlyList<Guid> readers)
    {
        var at = turn.Inspection;
        var known = await turn.Db.CasesAndCopies.AsNoTracking().Where(one => one.InspectionId == at.Id).Select(one => new { one.CaseId, one.Place })
            .ToListAsync(turn.Stop);
        var (codes, place) = (known.ConvertAll(one => one.CaseId), known.Max(one => one.Place));
        var copies = new List<string>();
        foreach (var reader in readers)
        {
            var code = CopyCodes.Of(codes, RandomNumberGenerator.GetInt32);
            codes.Add(code);
            copies.Add(code);
            turn.Db.Add(new KeptCase
            {
                InspectionId = at.Id, CaseId = code, Place = ++place, Profile = agreed.Profile, Practitioner = agreed.Practitioner,
                Supervisors = agreed.Supervisors, SeededFrom = agreed.CaseId,
            });
            turn.Db.Add(GiveCases.AllocationOf(turn, code, Purpose.First, reader));
            turn.Note(AuditActions.CaseSeeded, code, new { of = agreed.CaseId, to = reader });
        }

        await turn.PutDownAsync();
        var opened = await judgements.OpenAsync(
            turn.Db, turn.Who.Name, turn.Now,
            [.. copies.Select(code => new RecordOrigin(at.Id, code, Purpose.First, at.InstrumentId, at.InstrumentVersion))], turn.Stop);
        return opened.Then(_ => Result.Of<IReadOnlyList<string>>(copies));
    }
}
