using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Ledgers;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Proofs;

namespace Plumbline.Workspace.Audit;

/// <summary>Reads the audit trail, newest first, a page at a time: what was done in the workspace and what was judged, in one order.</summary>
public sealed class AuditSearch(PlumblineDb db)
{
    public const int PageSize = 50;

    private const int FewRecords = 200;

    /// <summary>One page of lines, and whether there are more behind it.</summary>
    /// <param name="person">Only what this account did, or what was done to it.</param>
    /// <param name="inspection">Only what was done at this inspection.</param>
    /// <param name="caseId">Only what was done to this case.</param>
    /// <param name="page">From 1.</param>
    public async Task<(IReadOnlyList<AuditLine> Lines, bool HasMore)> Find(
        Guid? person, string? inspection, string? caseId, int page, CancellationToken stop = default)
    {
        var needed = (page * PageSize) + 1;
        var lines = (await Acts(person, inspection, caseId, needed, stop))
            .Concat(await Judgements(person, inspection, caseId, needed, stop))
            .Concat(await Openings(person, inspection, caseId, needed, stop))
            .OrderByDescending(line => line.At).Skip((page - 1) * PageSize).Take(PageSize + 1).ToList();
        return ([.. lines.Take(PageSize)], lines.Count > PageSize);
    }

    /// <summary>The newest lines of one inspection, newest first, for those who take the trail away as a file.</summary>
    /// <param name="most">How many at most.</param>
    public async Task<IReadOnlyList<AuditLine>> NewestOfAsync(string inspection, int most, CancellationToken stop = default) =>
    [
        .. (await Acts(null, inspection, null, most, stop))
            .Concat(await Judgements(null, inspection, null, most, stop))
            .Concat(await Openings(null, inspection, null, most, stop))
            .OrderByDescending(line => line.At).Take(most),
    ];

    private async Task<IEnumerable<AuditLine>> Acts(Guid? person, string? inspection, string? caseId, int most, CancellationToken stop)
    {
        var acts = db.AuditEntries.AsNoTracking()
            .Where(entry => inspection == null || entry.InspectionId == inspection)
            .Where(entry => caseId == null || entry.Subject == caseId);
        if (person?.ToString() is not { } account)
        {
            return (await NewestAsync(acts, most, stop)).Select(Line);
        }

        // Two questions, each with an index of its own; one with an or has none.
        var done = await NewestAsync(acts.Where(entry => entry.By == account), most, stop);
        var suffered = await NewestAsync(acts.Where(entry => entry.Subject == account), most, stop);
        return done.Concat(suffered).DistinctBy(entry => entry.Id)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(most).Select(Line);
    }

    private static Task<List<KeptAudit>> NewestAsync(IQueryable<KeptAudit> acts, int most, CancellationToken stop) =>
        acts.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(most).ToListAsync(stop);

    private static AuditLine Line(KeptAudit entry) => new(entry.At, entry.By, entry.InspectionId, entry.Action, entry.Subject);

    private async Task<IEnumerable<AuditLine>> Openings(Guid? person, string? inspection, string? caseId, int most, CancellationToken stop)
    {
        var openings = await db.CaseOpenings.AsNoTracking()
            .Where(opening => person == null || opening.AccountId == person)
            .Where(opening => inspection == null || opening.InspectionId == inspection)
            .Where(opening => caseId == null || opening.CaseId == caseId)
            .OrderByDescending(opening => opening.At).ThenByDescending(opening => opening.Id).Take(most).ToListAsync(stop);
        return openings.Select(opening =>
            new AuditLine(opening.At, opening.AccountId.ToString(), opening.InspectionId, AuditActions.CaseOpened, opening.CaseId));
    }

    private async Task<List<AuditLine>> Judgements(Guid? person, string? inspection, string? caseId, int most, CancellationToken stop)
    {
        var entries = person is { } account
            ? db.LedgerEntries.FromSqlRaw(WhoJudged.Entries(db.Database.IsSqlite() ? Engine.Sqlite : Engine.Postgres), account.ToString())
            : db.LedgerEntries;
        if (inspection is not null || caseId is not null)
        {
            var few = person is null ? await RecordsAsync(inspection, caseId, stop) : null;
            entries = few is not null ? entries.Where(entry => few.Contains(entry.RecordId))
                : entries.Where(entry => db.Records.Any(record => record.Id == entry.RecordId
                    && (inspection == null || record.InspectionId == inspection) && (caseId == null || record.CaseId == caseId)));
        }

        // Not joined: a database that begins with the records must sort every entry.
        var found = await entries.AsNoTracking().OrderByDescending(entry => entry.At).Take(most)
            .Select(entry => new { entry.At, entry.RecordId, entry.Body }).ToListAsync(stop);
        var ids = found.Select(entry => entry.RecordId).Distinct().ToList();
        var records = await db.Records.AsNoTracking().Where(record => ids.Contains(record.Id))
            .Select(record => new { record.Id, record.InspectionId, record.CaseId }).ToDictionaryAsync(record => record.Id, stop);
        return [.. found.Select(entry => EntryText.Read(entry.Body).TryGet(out var read)
            ? new AuditLine(entry.At, read.By, records[entry.RecordId].InspectionId, "ledger-" + read.Kind.Code(), records[entry.RecordId].CaseId)
            : new AuditLine(entry.At, null, records[entry.RecordId].InspectionId, "ledger-unreadable", records[entry.RecordId].CaseId))];
    }

    /// <summary>
    /// The records that an inspection or a case narrows the search to; null where they are so many that the newest lines are found sooner by their time.
    /// </summary>
    private async Task<List<Guid>?> RecordsAsync(string? inspection, string? caseId, CancellationToken stop)
    {
        var records = await db.Records.AsNoTracking()
            .Where(record => inspection == null || record.InspectionId == inspection)
            .Where(record => caseId == null || record.CaseId == caseId)
            .Select(record => record.Id).Take(FewRecords + 1).ToListAsync(stop);
        return records.Count > FewRecords ? null : records;
    }
}
