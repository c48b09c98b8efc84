using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Allocations;
using Plumbline.Files.Inspections.Areas;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Allocations;

/// <summary>Who may read cases of an inspection, and what ties readers and cases to one another: the same for first and second readings.</summary>
public static class CaseReaders
{
    /// <summary>Everybody on the inspection whose role there lets them read, by name; who is disabled reads nothing.</summary>
    /// <param name="reading">The act of reading: <see cref="Act.JudgeCases"/> or <see cref="Act.ReadSecond"/>.</param>
    public static async Task<IReadOnlyList<CaseReader>> OfAsync(PlumblineDb db, string inspection, Act reading, CancellationToken stop = default)
    {
        Role[] roles = [.. Enum.GetValues<Role>().Where(role => Permissions.Of(role).Contains(reading))];
        var assigned = await db.Assignments.AsNoTracking().Where(assignment => assignment.InspectionId == inspection && roles.Contains(assignment.Role))
            .Select(assignment => assignment.AccountId).Distinct().ToListAsync(stop);
        var accounts = await db.Users.AsNoTracking().Where(account => assigned.Contains(account.Id) && account.DisabledAt == null).ToListAsync(stop);
        var conflicts = await db.DeclaredConflicts.AsNoTracking().Where(conflict => conflict.InspectionId == inspection && conflict.EndedAt == null)
            .ToListAsync(stop);
        var declared = conflicts.ToLookup(conflict => conflict.AccountId, conflict => conflict.AsDeclared());
        return
        [
            .. accounts.OrderBy(account => account.DisplayName, Alphabet.Of(Language.English)).Select(account => new CaseReader(
                account.Id,
                account.DisplayName,
                account.Roles,
                new Reader(account.Id.ToString())
                {
                    HomeArea = account.Roles.Contains(Role.LocalAssessor) ? account.HomeArea : null, Conflicts = [.. declared[account.Id]],
                })),
        ];
    }

    /// <summary>What ties each sampled case to people and places, in the order of the list.</summary>
    public static async Task<IReadOnlyList<CaseTies>> TiesAsync(PlumblineDb db, KeptInspection inspection, CancellationToken stop = default)
    {
        var sampled = db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection.Id && @case.IsSampled);
        return [.. (await sampled.OrderBy(@case => @case.Place).ToListAsync(stop)).Select(@case => TiesOf(inspection, @case))];
    }

    /// <summary>The same for all that can be in somebody's hands: sampled cases, and copies of seeded ones.</summary>
    public static async Task<IReadOnlyList<CaseTies>> TiesOfHeldAsync(PlumblineDb db, KeptInspection inspection, CancellationToken stop = default)
    {
        var held = db.CasesAndCopies.AsNoTracking().Where(@case => @case.InspectionId == inspection.Id && (@case.IsSampled || @case.SeededFrom != null));
        return [.. (await held.ToListAsync(stop)).Select(@case => TiesOf(inspection, @case))];
    }

    /// <summary>The same for some cases, sampled still or not.</summary>
    public static async Task<IReadOnlyList<CaseTies>> TiesAsync(
        PlumblineDb db, KeptInspection inspection, IReadOnlyList<string> cases, CancellationToken stop = default)
    {
        var named = db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection.Id && cases.Contains(@case.CaseId));
        return [.. (await named.ToListAsync(stop)).Select(@case => TiesOf(inspection, @case))];
    }

    /// <summary>Everything that forbids giving this case to this reader.</summary>
    public static IReadOnlyList<Refusal> FaultsOf(CaseReader reader, CaseTies ties) => AllocationRules.FaultsOf(reader.Ties, ties, CarriedAreas.Register);

    private static CaseTies TiesOf(KeptInspection inspection, KeptCase @case) =>
        new(@case.CaseId, inspection.Area, Codes(@case.Practitioner), Codes(@case.Supervisors));

    private static string[] Codes(string? codes) => (codes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
