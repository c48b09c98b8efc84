using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Inspections;

/// <summary>Sets the dates of an inspection: when each milestone is due, and when it was reached.</summary>
public sealed class SetTimetable(Acts acts)
{
    /// <summary>
    /// The timetable as it stands now, or every date that cannot be; a milestone that is not named keeps its dates. Where a day of fieldwork or publication
    /// moves, what the report states of it moves along.
    /// </summary>
    public Task<Result<Timetable>> RunAsync(Acting who, string inspection, Timetable wanted, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.RunInspection, inspection, async turn =>
        {
            var faults = wanted.Faults(who.Today).ToList();
            if (faults.Count > 0)
            {
                return Result.Refused<Timetable>(faults);
            }

            var kept = await turn.Db.TimetableDates.Where(date => date.InspectionId == inspection).ToDictionaryAsync(date => date.Milestone, turn.Stop);
            var before = InspectionTimetable.Of(kept.Values);
            foreach (var date in wanted.Dates)
            {
                if (!kept.TryGetValue(date.Milestone, out var row))
                {
                    row = new KeptDate { InspectionId = inspection, Milestone = date.Milestone };
                    turn.Db.Add(row);
                }

                (row.Due, row.Reached) = (date.Due, date.Reached);
            }

            StatedInspection.Follow(turn.Inspection, before, wanted);
            turn.Note(AuditActions.TimetableChanged, inspection);
            return Result.Of(wanted);
        }, stop);
}
