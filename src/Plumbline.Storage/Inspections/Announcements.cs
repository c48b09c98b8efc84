using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Files.Inspections.Beginnings;
using Plumbline.Files.Instruments;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Inspections;

/// <summary>Announces inspections: the inspection, its instrument, its timetable and the list of what the team asks for, all or nothing.</summary>
public sealed class Announcements(PlumblineDb db, AuditTrail audit, TimeProvider clock)
{
    private const int LongestId = 60;

    /// <summary>The inspection, or why there is none: the id is taken or no id, the instrument is unknown, the dates are out of order.</summary>
    /// <param name="lead">The account that leads it; null when that is not settled.</param>
    public async Task<Result<KeptInspection>> Announce(Guid by, NewInspection asked, Guid? lead, CancellationToken stop = default)
    {
        var now = UtcInstant.Of(clock.GetUtcNow());
        var refusals = new List<Refusal>(FaultsOf(asked.Id));
        if (refusals.Count == 0 && await db.Inspections.AnyAsync(kept => kept.Id == asked.Id, stop))
        {
            refusals.Add(new Refusal("id-taken", $"there is an inspection {asked.Id} already") { Subject = "id" });
        }

        refusals.AddRange(asked.Timetable.Faults(DateOnly.MaxValue));
        var named = asked.Instrument.Split(' ');
        var instrument = InstrumentShelf.Own.Read(named[0], named.Length > 1 ? named[1] : "", new Place("instrument", 1, 1));
        refusals.AddRange(instrument.Refusals.Select(refusal => refusal with { Subject = "instrument", Place = null }));
        if (refusals.Count > 0)
        {
            return Result.Refused<KeptInspection>(refusals);
        }

        var text = await File.ReadAllTextAsync(InstrumentShelf.Own.Find(named[0], named[1])!, stop);
        var kept = await KeptInstruments.KeepAsync(db, instrument.Value, text, stop);
        if (kept.IsRefused)
        {
            return Result.Refused<KeptInspection>(kept.Refusals);
        }

        var inspection = new KeptInspection
        {
            Id = asked.Id,
            AreaEnglish = asked.Area.English,
            AreaWelsh = asked.Area.Welsh,
            InstrumentId = named[0],
            InstrumentVersion = named[1],
            Yaml = NewFolderTexts.Inspection(asked.Id, instrument.Value, PublishedIn(asked)).Replace("\"‹the name of the area›\"", AreaOf(asked.Area), StringComparison.Ordinal),
            MadeAt = now,
            MadeBy = by.ToString(),
        };
        db.Add(inspection);
        db.AddRange(asked.Timetable.Dates.Select(date => new KeptDate { InspectionId = asked.Id, Milestone = date.Milestone, Due = date.Due, Reached = date.Reached }));
        db.AddRange(AdvanceDocuments.Usual.Select(document => new KeptAdvanceDocument
        {
            Id = Guid.CreateVersion7(now), InspectionId = asked.Id, English = document.Name.English, Welsh = document.Name.Welsh, From = document.From, Due = FieldworkOf(asked)?.AddDays(-14),
        }));
        if (lead is { } account)
        {
            db.Add(new Assignment { InspectionId = asked.Id, AccountId = account, Role = Plumbline.Inspections.Access.Role.LeadInspector, Since = now });
        }

        audit.Note(by, AuditActions.InspectionAnnounced, asked.Id, asked.Id);
        await db.SaveChangesAsync(stop);
        return Result.Of(inspection);
    }

    private static IEnumerable<Refusal> FaultsOf(string id)
    {
        if (id.Length is 0 or > LongestId || !id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') || id.StartsWith('-') || id.EndsWith('-'))
        {
            yield return new Refusal("id-unfit", $"an id has lower-case letters, digits and hyphens, {LongestId} at most") { Subject = "id", Suggestion = "for example seaport-2026" };
        }
    }

    private static CalendarDate PublishedIn(NewInspection asked) =>
        asked.Timetable.Dates.FirstOrDefault(date => date.Milestone == Milestone.Publication)?.Due is { } day ? CalendarDate.Parse(day.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture))!.Value : default;

    private static DateOnly? FieldworkOf(NewInspection asked) => asked.Timetable.Dates.FirstOrDefault(date => date.Milestone == Milestone.FieldworkBegins)?.Due;

    private static string AreaOf(LocalText area) => area.Welsh is { } welsh && welsh != area.English
        ? $"{{ en: {Quoted(area.English)}, cy: {Quoted(welsh)} }}"
        : Quoted(area.English);

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
