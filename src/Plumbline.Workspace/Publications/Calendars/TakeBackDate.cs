using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Publications.Calendars;

/// <summary>Takes a date back that everyone was told, and tells them why, in both languages. It can be announced again as a new one.</summary>
public sealed class TakeBackDate(Acts acts)
{
    /// <summary>The id of the date.</summary>
    public Task<Result<Guid>> RunAsync(Acting who, Guid? date, string? english, string? welsh, CancellationToken stop = default) =>
        acts.DoAsync(who, Act.OpenInspections, async turn =>
        {
            var told = await turn.StandingDateAsync(date);
            IReadOnlyList<Refusal> faults =
            [
                .. told is null ? [CalendarRefusals.Unchosen()] : Array.Empty<Refusal>(), .. CalendarRefusals.FaultsOfWhy(english, welsh),
            ];
            if (faults.Count > 0)
            {
                return Result.Refused<Guid>(faults);
            }

            turn.Became(told!, null, english!, welsh!);
            turn.Note(AuditActions.DateTakenBack, told!.Id.ToString(), new { on = told.On.ToString() });
            return Result.Of(told.Id);
        }, stop);
}
