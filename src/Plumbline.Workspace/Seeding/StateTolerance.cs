using Plumbline.Assessments.Seeding;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments.Seeding;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Seeding;

/// <summary>States how far one reading of a seeded case may lie from what was agreed at an inspection, with the reason.</summary>
public sealed class StateTolerance(Acts acts)
{
    /// <summary>The points that hold now; refused where they are outside the limits, hold already, or come without a reason.</summary>
    /// <param name="who">With the reason.</param>
    public Task<Result<int>> RunAsync(Acting who, string inspection, int? points, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.SeedCases, inspection, async turn =>
        {
            var holds = await StatedTolerance.ReadAsync(turn.Db, turn.Inspection.Id, turn.Stop);
            if (SeedingTolerance.FaultsOf(points, holds.Points, who.Why) is { Count: > 0 } faults)
            {
                return Result.Refused<int>(faults);
            }

            turn.Db.Add(new KeptTolerance
            {
                Id = Guid.CreateVersion7(turn.Now), InspectionId = turn.Inspection.Id, Points = points!.Value, Why = TypedText.Tidy(who.Why), By = who.Name,
                At = turn.Now,
            });
            turn.Note(AuditActions.SeedingToleranceStated, null, new { from = holds.Points, to = points });
            return Result.Of(points.Value);
        }, stop);
}
