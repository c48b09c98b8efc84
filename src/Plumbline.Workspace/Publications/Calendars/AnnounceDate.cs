using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Publications.Calendars;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Publications.Calendars;

namespace Plumbline.Workspace.Publications.Calendars;

/// <summary>Tells everyone, in the calendar of the public site, when an inspection begins or a report is published.</summary>
public sealed class AnnounceDate(Acts acts)
{
    /// <summary>The id of the date.</summary>
    /// <param name="welsh">The name of the area in Welsh; null where it is the same.</param>
    /// <param name="on">A day, or a month where no day is settled.</param>
    public Task<Result<Guid>> RunAsync(Acting who, AnnouncedKind? kind, string? area, string? welsh, CalendarDate? on, CancellationToken stop = default) =>
        acts.DoAsync(who, Act.OpenInspections, turn =>
        {
            IReadOnlyList<Refusal> faults =
            [
                .. kind is null ? [CalendarRefusals.WithoutKind()] : Array.Empty<Refusal>(),
                .. PublicationRefusals.FaultsOf((CalendarRefusals.AreaField, area, CalendarRefusals.LongestArea, CalendarRefusals.NoArea)),
                .. welsh?.Length > CalendarRefusals.LongestArea
                    ? [ActRefusals.TooLong(CalendarRefusals.AreaWelshField, CalendarRefusals.LongestArea)] : Array.Empty<Refusal>(),
                .. CalendarRefusals.FaultsOf(on, CalendarRefusals.OnField, who.Today),
            ];
            if (faults.Count > 0)
            {
                return Task.FromResult(Result.Refused<Guid>(faults));
            }

            var date = new KeptAnnouncedDate
            {
                Id = Guid.CreateVersion7(turn.Now), Kind = kind!.Value.Code(), AreaEnglish = area!.Trim(),
                AreaWelsh = string.IsNullOrWhiteSpace(welsh) ? null : welsh.Trim(), FirstOn = on!.Value.ToString(), At = turn.Now, By = who.Name,
            };
            turn.Db.Add(date);
            turn.Note(AuditActions.DateAnnounced, date.Id.ToString(), new { kind = date.Kind, on = date.FirstOn });
            return Task.FromResult(Result.Of(date.Id));
        }, stop);
}
