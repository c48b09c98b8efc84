using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Closing;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Closing;

/// <summary>An inspection that may be closed to changes, for the page that closes it and brings it back.</summary>
/// <param name="By">The name of the one who closed it; null while it is current, and for one who worked at the command line.</param>
public sealed record ClosedInspection(KeptInspection Inspection, string? By)
{
    /// <summary>Null when there is no such inspection, or they may not do this.</summary>
    public static async Task<ClosedInspection?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.CloseInspection, inspection, stop) is not { } found)
        {
            return null;
        }

        var by = Guid.TryParse(found.ClosedBy, out var account)
            ? await views.Db.Users.AsNoTracking().Where(person => person.Id == account).Select(person => person.DisplayName).SingleOrDefaultAsync(stop)
            : null;
        return new ClosedInspection(found, by);
    }

    /// <summary>
    /// How an inspection is closed and since when, for the frame around its pages, whose addresses have asked already who may open
    /// them; null while it is current.
    /// </summary>
    public static async Task<(Closure Closure, DateTimeOffset At)?> NoticeAsync(Views views, string inspection, CancellationToken stop = default) =>
        await views.Db.Inspections.AsNoTracking().Where(kept => kept.Id == inspection && kept.ClosedAs != null)
            .Select(kept => new { kept.ClosedAs, kept.ClosedAt }).SingleOrDefaultAsync(stop) is { } row && Closures.FromCode(row.ClosedAs) is { } closure
            ? (closure, row.ClosedAt ?? default)
            : null;
}
