using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Allocations;

namespace Plumbline.Workspace.SecondReadings;

/// <summary>Who may read a case a second time: assigned with such a role, new to the case and to every copy of it, without a conflict of interest.</summary>
internal static class SecondReaders
{
    /// <summary>Those who may read each of some cases, by name.</summary>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<CaseReader>>> FreeAsync(
        PlumblineDb db, KeptInspection inspection, IReadOnlyList<string> cases, CancellationToken stop)
    {
        var readers = await CaseReaders.OfAsync(db, inspection.Id, Act.ReadSecond, stop);
        var ties = (await CaseReaders.TiesAsync(db, inspection, cases, stop)).ToDictionary(tie => tie.Case);
        var firsts = await db.Allocations.AsNoTracking()
            .Where(given => given.InspectionId == inspection.Id && cases.Contains(given.CaseId) && given.Purpose == Purpose.First && given.EndedAt == null)
            .ToDictionaryAsync(given => given.CaseId, given => given.AccountId.ToString(), stop);
        var records = db.Records.Where(record => record.InspectionId == inspection.Id && cases.Contains(record.CaseId) && record.Purpose == Purpose.First);
        var touched = await TouchedAsync(db, records, stop);
        var copies = await ReadersOfCopiesAsync(db, inspection.Id, cases, stop);
        return cases.Where(ties.ContainsKey).ToDictionary(@case => @case, @case => (IReadOnlyList<CaseReader>)
        [
            .. readers
                .Where(reader => !SecondReadingRules.FaultsOfReader(@case, reader.Id.ToString(), firsts.GetValueOrDefault(@case), [.. touched[@case]]).Any()
                && !copies[@case].Contains(reader.Id) && CaseReaders.FaultsOf(reader, ties[@case]).Count == 0),
        ]);
    }

    /// <summary>Who was given a copy of each case when it was seeded, and would know it again.</summary>
    private static async Task<ILookup<string, Guid>> ReadersOfCopiesAsync(
        PlumblineDb db, string inspection, IReadOnlyList<string> cases, CancellationToken stop) =>
        (await db.CasesAndCopies.AsNoTracking()
            .Where(copy => copy.InspectionId == inspection && copy.SeededFrom != null && cases.Contains(copy.SeededFrom))
            .Join(db.Allocations, copy => new { copy.InspectionId, copy.CaseId }, given => new { given.InspectionId, given.CaseId },
                (copy, given) => new { Case = copy.SeededFrom!, given.AccountId }).ToListAsync(stop))
            .ToLookup(row => row.Case, row => row.AccountId);

    /// <summary>Who judged, reviewed or commented on the first reading of each case.</summary>
    private static async Task<ILookup<string, string>> TouchedAsync(PlumblineDb db, IQueryable<KeptRecord> records, CancellationToken stop)
    {
        var entries = await db.LedgerEntries.AsNoTracking()
            .Join(records, entry => entry.RecordId, record => record.Id, (entry, record) => new { record.CaseId, entry.Body }).ToListAsync(stop);
        var comments = await db.Comments.AsNoTracking()
            .Join(records, comment => comment.RecordId, record => record.Id, (comment, record) => new { record.CaseId, comment.By }).ToListAsync(stop);
        return entries.Select(entry => (entry.CaseId, Entry: EntryText.Read(entry.Body).Value)).Where(one => one.Entry.Kind != EntryKind.Opened)
            .Select(one => (one.CaseId, one.Entry.By))
            .Concat(comments.Select(comment => (comment.CaseId, comment.By)))
            .Distinct().ToLookup(one => one.CaseId, one => one.By);
    }
}
