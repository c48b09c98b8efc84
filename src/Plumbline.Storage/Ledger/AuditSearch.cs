using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Ledgers;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.Ledger;

/// <summary>Reads the audit trail, newest first, a page at a time: what was done in the workspace and what was judged, in one order.</summary>
public sealed class AuditSearch(PlumblineDb db)
{
    public const int PageSize = 50;

    /// <summary>One page of lines, and whether there are more behind it.</summary>
    /// <param name="person">Only what this account did, or what was done to it.</param>
    /// <param name="inspection">Only what was done at this inspection.</param>
    /// <param name="caseId">Only what was done to this case.</param>
    /// <param name="page">From 1.</param>
    public async Task<(IReadOnlyList<AuditLine> Lines, bool HasMore)> Find(Guid? person, string? inspection, string? caseId, int page, CancellationToken stop = default)
    {
        var needed = (page * PageSize) + 1;
        var lines = (await Acts(person, inspection, caseId, needed, stop)).Concat(await Judgements(person, inspection, caseId, needed, stop)).Concat(await Openings(person, inspection, caseId, needed, stop))
            .OrderByDescending(line => line.At).Skip((page - 1) * PageSize).Take(PageSize + 1).ToList();
        return ([.. lines.Take(PageSize)], lines.Count > PageSize);
    }

    private Task<List<AuditLine>> Acts(Guid? person, string? inspection, string? caseId, int most, CancellationToken stop)
    {
        var account = person?.ToString();
        return db.AuditEntries.AsNoTracking()
            .Where(entry => account == null || entry.By == account || entry.Subject == account)
            .Where(entry => inspection == null || entry.InspectionId == inspection)
            .Where(entry => caseId == null || entry.Subject == caseId)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(most)
            .Select(entry => new AuditLine(entry.At, entry.By, entry.InspectionId, entry.Action, entry.Subject)).ToListAsync(stop);
    }

    private async Task<IEnumerable<AuditLine>> Openings(Guid? person, string? inspection, string? caseId, int most, CancellationToken stop)
    {
        var openings = await db.CaseOpenings.AsNoTracking()
            .Where(opening => person == null || opening.AccountId == person)
            .Where(opening => inspection == null || opening.InspectionId == inspection)
            .Where(opening => caseId == null || opening.CaseId == caseId)
            .OrderByDescending(opening => opening.At).ThenByDescending(opening => opening.Id).Take(most).ToListAsync(stop);
        return openings.Select(opening => new AuditLine(opening.At, opening.AccountId.ToString(), opening.InspectionId, AuditActions.CaseOpened, opening.CaseId));
    }

    private async Task<List<AuditLine>> Judgements(Guid? person, string? inspection, string? caseId, int most, CancellationToken stop)
    {
        var by = person is { } account ? $"\"by\":\"{account}\"" : null;
        var entries = await db.LedgerEntries.AsNoTracking()
            .Join(db.Records.AsNoTracking(), entry => entry.RecordId, record => record.Id, (entry, record) => new { entry.At, entry.Body, record.InspectionId, record.CaseId })
            .Where(entry => inspection == null || entry.InspectionId == inspection)
            .Where(entry => caseId == null || entry.CaseId == caseId)
            .Where(entry => by == null || entry.Body.Contains(by))
            .OrderByDescending(entry => entry.At).Take(most).ToListAsync(stop);
        return [.. entries.Select(entry => EntryText.Read(entry.Body).TryGet(out var read)
            ? new AuditLine(entry.At, read.By, entry.InspectionId, "ledger-" + read.Kind.Code(), entry.CaseId)
            : new AuditLine(entry.At, null, entry.InspectionId, "ledger-unreadable", entry.CaseId))];
    }
}
