using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Seeding;
using Plumbline.Storage.Assessments.Seeding;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Seeding;

/// <summary>The tolerance that holds at an inspection.</summary>
/// <param name="Points">How many points one reading may lie from what was agreed.</param>
/// <param name="Stated">Who stated it, when and why; null where the usual one holds.</param>
public sealed record StatedTolerance(int Points, KeptTolerance? Stated)
{
    /// <summary>As a proportion of the judgements of a case.</summary>
    public double Share => Points / 100.0;

    public static async Task<StatedTolerance> ReadAsync(PlumblineDb db, string inspection, CancellationToken stop = default)
    {
        var stated = await db.SeedingTolerances.AsNoTracking().Where(one => one.InspectionId == inspection)
            .OrderByDescending(one => one.At).ThenByDescending(one => one.Id).FirstOrDefaultAsync(stop);
        return new StatedTolerance(stated?.Points ?? SeedingTolerance.Usual, stated);
    }
}
