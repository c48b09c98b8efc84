using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Publications.Calendars;

/// <summary>Changes a date that everyone was told, and tells them why, in both languages; the one before stays beside it.</summary>
public sealed class ChangeDate(Acts acts)
{
    /// <summary>The date that holds now.</summary>
    public Task<Result<CalendarDate>> RunAsync(
        Acting who, Guid? date, CalendarDate? on, string? english, string? welsh, CancellationToken stop = default) =>
        acts.DoAsync(who, Act.OpenInspections, async turn =>
        {
            var told = await turn.StandingDateAsync(date);
            IReadOnlyList<Refusal> faults =
            [
                .. told is null ? [CalendarRefusals.Unchosen()] : Array.Empty<Refusal>(),
                .. CalendarRefusals.FaultsOf(on, CalendarRefusals.NewField, who.Today, told?.On), .. CalendarRefusals.FaultsOfWhy(english, welsh),
            ];
            if (faults.Count > 0)
            {
                return Result.Refused<CalendarDate>(faults);
            }

            turn.Became(told!, on!.Value.ToString(), english!, welsh!);
            turn.Note(AuditActions.DateChanged, told!.Id.ToString(), new { before = told.On.ToString(), on = on.Value.ToString() });
            return Result.Of(on.Value);
        }, stop);
}
