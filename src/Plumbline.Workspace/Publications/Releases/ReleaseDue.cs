using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Publications.Releases;

/// <summary>
/// Releases every edition whose minute has come, each once, however many servers ask at once: each takes its turn at the inspection, and only one finds it
/// scheduled.
/// What fell due while no server ran is released at once, and says how late.
/// </summary>
public sealed class ReleaseDue(PlumblineDb db, Acts acts, EmbargoKey key)
{
    /// <summary>The inspections of which something was released, with how late it was; and those of which nothing could be.</summary>
    public async Task<IReadOnlyList<(string Inspection, TimeSpan Late, IReadOnlyList<Refusal> Faults)>> RunAsync(Acting server,
        CancellationToken stop = default)
    {
        var now = UtcInstant.Of(server.When);
        var scheduled = PublicationStage.Scheduled.Code();
        var due = await db.Publications.AsNoTracking().Where(kept => kept.Stage == scheduled && kept.ReleaseAt <= now).Select(kept => kept.InspectionId)
            .ToListAsync(stop);
        var released = new List<(string, TimeSpan, IReadOnlyList<Refusal>)>();
        foreach (var inspection in due)
        {
            TimeSpan? late = null;
            var done = await acts.AtAsync(server, Act.ApproveReport, inspection, async turn =>
            {
                var minute = await db.Publications.AsNoTracking()
                    .Where(kept => kept.InspectionId == inspection && kept.Stage == scheduled && kept.ReleaseAt <= now).Select(kept => kept.ReleaseAt)
                        .SingleOrDefaultAsync(turn.Stop);
                if (minute is null)
                {
                    // Another server was first, or the minute was changed.
                    return Result.Of(0);
                }

                late = now - minute;
                return await turn.ReleaseAsync(key, new { at = minute, lateSeconds = (int)late.Value.TotalSeconds });
            }, stop);
            db.ChangeTracker.Clear();
            if (late is { } time)
            {
                released.Add((inspection, time, done.Refusals));
            }
        }

        return released;
    }
}
