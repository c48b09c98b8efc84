using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Publications.Releases;

/// <summary>Sets the minute at which an approved edition is released, by the clock of London; a later setting takes the place of an earlier one.</summary>
public sealed class ScheduleRelease(Acts acts)
{
    /// <summary>The instant, in UTC.</summary>
    public Task<Result<DateTimeOffset>> RunAsync(Acting who, string inspection, DateOnly day, TimeOnly time, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ApproveReport, inspection, async turn =>
        {
            var set = ReleaseMinute.On(WorkspaceClock.London, day, time, who.When);
            var moved = await turn.StepAsync(PublicationStep.Schedule);
            if (!set.TryGet(out var instant) || !moved.TryGet(out var done))
            {
                return Result.Refused<DateTimeOffset>([.. moved.Refusals, .. set.Refusals]);
            }

            (done.Row.ReleaseAt, done.Row.RehearsedAt, done.Row.RehearsalFaults, done.Row.EarlyAskedBy) = (UtcInstant.Of(instant), null, null, null);
            turn.Note(AuditActions.ReleaseScheduled, inspection, new { at = instant });
            return set;
        }, stop);
}
