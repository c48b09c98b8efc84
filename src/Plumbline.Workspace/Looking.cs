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

    /// <summary>The same for an act that changes something without a turn; refused as <see cref="Acting.RefusedAt"/> says.</summary>
    public static async Task<Result<KeptInspection>> FindToChangeAsync(
        this PlumblineDb db, Acting who, Act act, string inspection, CancellationToken stop = default) =>
        await db.FindAsync(who, act, inspection, stop) is { } found
            ? who.RefusedAt(found, act) is { } refused ? Result.Refused<KeptInspection>(refused) : Result.Of(found)
            : Result.Refused<KeptInspection>(ActRefusals.NotAllowed(act));

    /// <summary>An inspection for the way to its pages, whose addresses have asked already who may open them.</summary>
    public static Task<KeptInspection?> NamedAsync(this Views views, string inspection, CancellationToken stop = default) =>
        views.Db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop);
}
