using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Inspections.Beginnings;
using Plumbline.Files.Instruments;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Timetables;
using Plumbline.Instruments;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Inspections;

/// <summary>Announces an inspection: the inspection, its instrument, its timetable and the list of what the team asks for, all or nothing.</summary>
public sealed class AnnounceInspection(Acts acts)
{
    public const int LongestId = 60;

    public const string IdField = "id";

    public const string InstrumentField = "instrument";

    private const int DaysBeforeFieldwork = 14;

    private static readonly LocalText Taken = new("there is an inspection of that short name already", "mae arolygiad â’r enw byr hwnnw eisoes");

    private static readonly LocalText Unfit = new(
        "a short name has lower-case letters, digits and hyphens, {0} at most", "mae gan enw byr lythrennau bach, digidau a chysylltnodau, {0} ar y mwyaf");

    private static readonly LocalText NoInstrument = new("choose an instrument", "dewiswch offeryn");

    /// <summary>The inspection, or why there is none: the id is taken or no id, the instrument is unknown, the dates are out of order.</summary>
    /// <param name="lead">The account that leads it; null when that is not settled.</param>
    public Task<Result<KeptInspection>> RunAsync(Acting who, NewInspection asked, Guid? lead, CancellationToken stop = default) =>
        acts.DoAsync(who, Act.OpenInspections, async turn =>
        {
            var faults = await FaultsOf(turn, asked);
            var (id, version) = asked.Instrument.Split(' ') is [var first, var second] ? (first, second) : (asked.Instrument, "");
            var instrument = InstrumentShelf.Own.Read(id, version, new Place(InstrumentField, 1, 1));
            if (faults.Count > 0 || instrument.IsRefused)
            {
                return Result.Refused<KeptInspection>([
                    .. faults, .. instrument.Refusals.Take(1).Select(_ => Refusal.Of("no-instrument", NoInstrument) with { Subject = InstrumentField }),
                ]);
            }

            var text = await File.ReadAllTextAsync(InstrumentShelf.Own.Find(id, version)!, turn.Stop);
            var kept = await KeptInstruments.KeepAsync(turn.Db, instrument.Value, text, turn.Stop);
            return kept.IsRefused ? Result.Refused<KeptInspection>(kept.Refusals) : Result.Of(Keep(turn, asked, instrument.Value, lead));
        }, stop);

    private static async Task<List<Refusal>> FaultsOf(Turn turn, NewInspection asked)
    {
        var faults = new List<Refusal>();
        if (asked.Id.Length is 0 or > LongestId
            || !asked.Id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            || asked.Id.StartsWith('-')
            || asked.Id.EndsWith('-'))
        {
            faults.Add(Refusal.Of("id-unfit", Unfit, LongestId) with { Subject = IdField });
        }
        else if (await turn.Db.Inspections.AnyAsync(kept => kept.Id == asked.Id, turn.Stop))
        {
            faults.Add(Refusal.Of("id-taken", Taken) with { Subject = IdField });
        }

        return [.. faults, .. asked.Timetable.Faults(DateOnly.MaxValue)];
    }

    private static KeptInspection Keep(Turn turn, NewInspection asked, Instrument instrument, Guid? lead)
    {
        var inspection = new KeptInspection
        {
            Id = asked.Id,
            AreaEnglish = asked.Area.English,
            AreaWelsh = asked.Area.Welsh,
            InstrumentId = instrument.Id,
            InstrumentVersion = instrument.Version,
            Yaml = NewFolderTexts.Inspection(asked.Id, instrument, PublishedIn(asked))
                .Replace("\"‹the name of the area›\"", AreaOf(asked.Area), StringComparison.Ordinal),
            MadeAt = turn.Now,
            MadeBy = turn.Who.Name,
        };
        StatedInspection.Follow(inspection, new Timetable([]), asked.Timetable);
        turn.Db.Add(inspection);
        turn.Db.AddRange(asked.Timetable.Dates.Select(date => new KeptDate
        {
            InspectionId = asked.Id, Milestone = date.Milestone, Due = date.Due, Reached = date.Reached ?? AnnouncedOn(date, turn.Who.Today),
        }));
        turn.Db.AddRange(AdvanceDocuments.Usual.Select(document => new KeptAdvanceDocument
        {
            Id = Guid.CreateVersion7(turn.Now), InspectionId = asked.Id, English = document.Name.English, Welsh = document.Name.Welsh, From = document.From,
            Due = DueOf(asked, Milestone.FieldworkBegins)?.AddDays(-DaysBeforeFieldwork),
        }));
        if (lead is { } account)
        {
            turn.Db.Add(new Assignment { InspectionId = asked.Id, AccountId = account, Role = Role.LeadInspector, Since = turn.Now });
        }

        turn.KeepSeed(asked.Id, null, beforeCaseload: true);
        turn.Note(AuditActions.InspectionAnnounced, asked.Id, about: asked.Id);
        return inspection;
    }

    /// <summary>An inspection whose day of announcement has come is announced by being entered.</summary>
    private static DateOnly? AnnouncedOn(TimetableDate date, DateOnly today) => date.Milestone == Milestone.Announced && date.Due <= today ? date.Due : null;

    private static CalendarDate PublishedIn(NewInspection asked) =>
        DueOf(asked, Milestone.Publication) is { } day ? CalendarDate.Parse(day.ToString("yyyy-MM", CultureInfo.InvariantCulture))!.Value : default;

    private static DateOnly? DueOf(NewInspection asked, Milestone milestone) => asked.Timetable.Dates.FirstOrDefault(date => date.Milestone == milestone)?.Due;

    private static string AreaOf(LocalText area) => area.Welsh is { } welsh && welsh != area.English
        ? $"{{ en: {Quoted(area.English)}, cy: {Quoted(welsh)} }}"
        : Quoted(area.English);

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
