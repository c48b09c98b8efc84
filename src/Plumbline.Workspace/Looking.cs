using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace;

/// <summary>How every view begins: the inspection, for those who may see it so.</summary>
public static class Looking
{
    /// <summary>Null when there is no such inspection, or when they may not do this there.</summary>
    public static async Task<KeptInspection?> FindAsync(this PlumblineDb db, Acting who, Act act, string inspection, CancellationToken stop = default) =>
        await db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is { } found && who.MayAt(found, act) ? found : null;
}
