using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Assessments.Seeding;
using Plumbline.Caseloads;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Scores.Readers;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Keeping;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Seeding;

/// <summary>The seeded cases of an inspection: what can be seeded, for whom, who has which copy, and how each reader judges beside what was
/// agreed.</summary>
/// <param name="Sources">The cases of the sample whose record is locked, in the order of their codes.</param>
/// <param name="Readers">Those who may get a copy.</param>
/// <param name="WouldKnow">Those who read cases and would know a copy.</param>
/// <param name="Copies">Those that were given and not taken back, by reader and in the order in which they were given.</param>
/// <param name="MayChange">Whether copies may be given and taken back now.</param>
public sealed record SeededCases(
    KeptInspection Inspection, IReadOnlyList<string> Sources, IReadOnlyList<CaseReader> Readers, IReadOnlyList<CaseReader> WouldKnow,
    IReadOnlyList<SeededCopy> Copies, bool MayChange)
{
    /// <summary>How many points one case may lie from what was agreed before it is talked about.</summary>
    public const int Tolerance = 20;

    /// <summary>Each reader who has handed a copy over, in the order of reading.</summary>
    public IReadOnlyList<SettledReader> Series =>
    [
        .. Copies.Where(copy => copy.Reading is not null).GroupBy(copy => copy.Reader).Select(own => new SettledReader(own.Key, SeededSeries.All(
            own.OrderBy(copy => copy.HandedOver).ThenBy(copy => copy.Code, StringComparer.Ordinal).Select(copy => copy.Reading!.Value)))),
    ];

    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<SeededCases?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.SeedCases, inspection, stop) is not { } found)
        {
            return null;
        }

        var locked = ReviewState.Locked.Code();
        var sources = await db.Cases.AsNoTracking()
            .Where(one => one.InspectionId == inspection && one.IsSampled && db.Records.Any(record => record.InspectionId == inspection
                && record.CaseId == one.CaseId && record.Purpose == Purpose.First && record.State == locked))
            .Select(one => one.CaseId).ToListAsync(stop);
        var readers = await CopyReaders.OfAsync(db, found, stop);
        return new SeededCases(
            found,
            [.. sources.Order(StringComparer.Ordinal)],
            [.. readers.Where(one => !one.WouldKnow).Select(one => one.Reader)],
            [.. readers.Where(one => one.WouldKnow).Select(one => one.Reader)],
            await CopiesAsync(db, views.Instruments, found, stop),
            who.MayChangeAt(found, Act.SeedCases));
    }

    private static async Task<IReadOnlyList<SeededCopy>> CopiesAsync(
        PlumblineDb db, KeptInstruments instruments, KeptInspection inspection, CancellationToken stop)
    {
        var rows = await (
            from copy in db.CasesAndCopies.AsNoTracking()
            where copy.InspectionId == inspection.Id && copy.SeededFrom != null
            join given in db.Allocations on new { copy.InspectionId, copy.CaseId } equals new { given.InspectionId, given.CaseId }
            where given.EndedAt == null && given.Purpose == Purpose.First
            join record in db.Records.Where(one => one.Purpose == Purpose.First)
                on new { copy.InspectionId, copy.CaseId } equals new { record.InspectionId, record.CaseId }
            orderby given.AccountId, given.At, copy.Place
            select new { copy.CaseId, Of = copy.SeededFrom!, copy.Profile, given.AccountId, given.At, Record = record.Id, record.State }).ToListAsync(stop);
        if (rows.Count == 0)
        {
            return [];
        }

        var instrument = await instruments.ReadAsync(inspection.InstrumentId, inspection.InstrumentVersion, stop);
        var agreed = await AgreedAsync(db, inspection.Id, instrument, [.. rows.Select(row => row.Of).Distinct()], stop);
        var records = rows.ConvertAll(row => row.Record);
        var entries = (await db.LedgerEntries.AsNoTracking().Where(entry => records.Contains(entry.RecordId))
            .OrderBy(entry => entry.Number).Select(entry => new { entry.RecordId, entry.Body }).ToListAsync(stop))
            .ToLookup(entry => entry.RecordId, entry => EntryText.Read(entry.Body).Value);
        return [.. rows.Select(row => Beside(
            new SeededCopy(row.CaseId, row.Of, row.AccountId, row.At, ReviewStates.FromCode(row.State) ?? ReviewState.Made),
            FirstHandOver.Of(entries[row.Record], instrument), new Case(row.CaseId, ProfileJson.Read(row.Profile)), agreed.GetValueOrDefault(row.Of)))];
    }

    /// <summary>The answers that count of each case that was seeded.</summary>
    private static async Task<IReadOnlyDictionary<string, CaseAssessment>> AgreedAsync(
        PlumblineDb db, string inspection, Instrument instrument, IReadOnlyList<string> cases, CancellationToken stop)
    {
        var profiles = await db.Cases.AsNoTracking().Where(one => one.InspectionId == inspection && cases.Contains(one.CaseId))
            .ToDictionaryAsync(one => one.CaseId, one => new Case(one.CaseId, ProfileJson.Read(one.Profile)), stop);
        var records = (await db.Records.AsNoTracking().Where(record => record.InspectionId == inspection && cases.Contains(record.CaseId))
            .Select(record => new { record.CaseId, record.Purpose, record.Answers }).ToListAsync(stop)).ToLookup(record => record.CaseId);
        return profiles.Values.Select(one => records[one.Id].ToDictionary(
                record => record.Purpose, record => KeptAnswers.Read(one, instrument, record.Answers)))
            .Select(readings => CountingReading.Of(readings) is { } counts ? readings[counts] : null).OfType<CaseAssessment>()
            .ToDictionary(read => read.Case.Id);
    }

    private static SeededCopy Beside(SeededCopy copy, FirstHandOver? handed, Case @case, CaseAssessment? agreed)
    {
        if (handed is null || agreed is null)
        {
            return copy;
        }

        var read = handed.Index.Assessment(@case, agreed.Instrument);
        return copy with
        {
            HandedOver = handed.At,
            Reading = SeededReading.Of(read, agreed),
            Differences = [.. SeededReading.Beside(read, agreed).Where(one => one is (_, Answer.Yes, Answer.No) or (_, Answer.No, Answer.Yes))],
        };
    }
}
