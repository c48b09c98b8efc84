using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Assessments.Seeding;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Scores.Readers;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Seeding;

/// <summary>The copies that readers have, each beside what was agreed as far as it has got.</summary>
internal static class CopyReadings
{
    private static readonly string[] NotHandedOver = [ReviewState.Made.Code(), ReviewState.InProgress.Code()];

    // What was first handed over never changes, and is asked for wherever work is counted for those who seed.
    private static readonly ConcurrentDictionary<Guid, FirstHandOver> HandedOver = new();

    /// <summary>All of an inspection, by reader and in the order in which they were given.</summary>
    public static Task<IReadOnlyList<SeededCopy>> AllAsync(
        PlumblineDb db, KeptInstruments instruments, KeptInspection inspection, CancellationToken stop) =>
        ReadAsync(db, instruments, inspection, db.CasesAndCopies.Where(one => one.InspectionId == inspection.Id), stop);

    /// <summary>The one of a code; none where no reader has such a copy.</summary>
    public static Task<IReadOnlyList<SeededCopy>> OfAsync(
        PlumblineDb db, KeptInstruments instruments, KeptInspection inspection, string code, CancellationToken stop) =>
        ReadAsync(db, instruments, inspection, db.CasesAndCopies.Where(one => one.InspectionId == inspection.Id && one.CaseId == code), stop);

    /// <summary>Those that were handed over and that nobody has noted a talk about.</summary>
    public static Task<IReadOnlyList<SeededCopy>> NotTalkedAboutAsync(
        PlumblineDb db, KeptInstruments instruments, KeptInspection inspection, CancellationToken stop) =>
        ReadAsync(db, instruments, inspection, NotTalkedAbout(db).Where(one => one.InspectionId == inspection.Id), stop);

    /// <summary>The same as cases, of every inspection.</summary>
    public static IQueryable<KeptCase> NotTalkedAbout(PlumblineDb db) => db.CasesAndCopies.Where(one => one.SeededFrom != null
        && db.Records.Any(record => record.InspectionId == one.InspectionId && record.CaseId == one.CaseId && record.Purpose == Purpose.First
            && !NotHandedOver.Contains(record.State))
        && db.Allocations.Any(given => given.InspectionId == one.InspectionId && given.CaseId == one.CaseId && given.EndedAt == null)
        && !db.SeedingTalks.Any(talk => talk.InspectionId == one.InspectionId && talk.CaseId == one.CaseId));

    private static async Task<IReadOnlyList<SeededCopy>> ReadAsync(
        PlumblineDb db, KeptInstruments instruments, KeptInspection inspection, IQueryable<KeptCase> wanted, CancellationToken stop)
    {
        var rows = await (
            from copy in wanted.AsNoTracking()
            where copy.SeededFrom != null
            join given in db.Allocations on new { copy.InspectionId, copy.CaseId } equals new { given.InspectionId, given.CaseId }
            where given.EndedAt == null && given.Purpose == Purpose.First
            join record in db.Records.Where(one => one.Purpose == Purpose.First)
                on new { copy.InspectionId, copy.CaseId } equals new { record.InspectionId, record.CaseId }
            orderby given.AccountId, given.At, copy.Place
            select new
            {
                copy.CaseId, Of = copy.SeededFrom!, copy.Profile, given.AccountId, given.At, Record = record.Id, record.State,
                Talk = db.SeedingTalks.SingleOrDefault(talk => talk.InspectionId == copy.InspectionId && talk.CaseId == copy.CaseId),
            }).ToListAsync(stop);
        if (rows.Count == 0)
        {
            return [];
        }

        var instrument = await instruments.ReadAsync(inspection.InstrumentId, inspection.InstrumentVersion, stop);
        var agreed = await AgreedAsync(db, inspection.Id, instrument, [.. rows.Select(row => row.Of).Distinct()], stop);
        var handedOver = await HandedOverAsync(db, instrument, [.. rows.Select(row => row.Record)], stop);
        return [.. rows.Select(row => Beside(
            new SeededCopy(row.CaseId, row.Of, row.AccountId, row.At, ReviewStates.FromCode(row.State) ?? ReviewState.Made)
            {
                Talk = row.Talk,
            },
            handedOver.GetValueOrDefault(row.Record), new Case(row.CaseId, ProfileJson.Read(row.Profile)), agreed.GetValueOrDefault(row.Of)))];
    }

    private static async Task<IReadOnlyDictionary<Guid, FirstHandOver>> HandedOverAsync(
        PlumblineDb db, Instrument instrument, IReadOnlyList<Guid> records, CancellationToken stop)
    {
        var unknown = records.Where(record => !HandedOver.ContainsKey(record)).ToList();
        var entries = unknown.Count == 0 ? [] : await db.LedgerEntries.AsNoTracking().Where(entry => unknown.Contains(entry.RecordId))
            .OrderBy(entry => entry.Number).Select(entry => new { entry.RecordId, entry.Body }).ToListAsync(stop);
        foreach (var record in entries.GroupBy(entry => entry.RecordId, entry => EntryText.Read(entry.Body).Value))
        {
            if (FirstHandOver.Of(record, instrument) is { } handedOver)
            {
                HandedOver.TryAdd(record.Key, handedOver);
            }
        }

        return records.Where(HandedOver.ContainsKey).ToDictionary(record => record, record => HandedOver[record]);
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
