using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Allocations;

/// <summary>The conflicts of interest of an inspection, as far as the one who looks may see them.</summary>
/// <param name="Own">What they declared and have not taken back.</param>
/// <param name="OfTheTeam">What others declared, for those who allocate cases.</param>
/// <param name="OwnCases">The cases that they have.</param>
/// <param name="ClosesOwnCase">Whether they have a case that is closed to them now.</param>
public sealed record InspectionConflicts(
    KeptInspection Inspection, IReadOnlyList<KeptConflict> Own, IReadOnlyList<TeamConflict> OfTheTeam, IReadOnlyList<string> OwnCases, bool ClosesOwnCase)
{
    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<InspectionConflicts?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.DeclareConflict, inspection, stop) is not { } found)
        {
            return null;
        }

        var all = await TeamConflict.AllAsync(db, found, stop);
        return new InspectionConflicts(
            found,
            await db.DeclaredConflicts.AsNoTracking()
                .Where(conflict => conflict.InspectionId == inspection && conflict.AccountId == who.Account && conflict.EndedAt == null)
                .OrderBy(conflict => conflict.Id).ToListAsync(stop),
            who.MayAt(found, Act.AllocateCases) ? [.. all.Where(conflict => conflict.Account != who.Account)] : [],
            await db.Allocations.AsNoTracking()
                .Where(allocation => allocation.InspectionId == inspection && allocation.AccountId == who.Account && allocation.EndedAt == null)
                .Select(allocation => allocation.CaseId).Distinct().OrderBy(@case => @case).ToListAsync(stop),
            all.Any(conflict => conflict.Account == who.Account && conflict.Closed.Count > 0));
    }
}
