using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Ledgers;

namespace Plumbline.Workspace.Reviews;

/// <summary>What the ledger tells of one question of a record, for those to whom the record has been opened.</summary>
/// <param name="Entries">Newest first.</param>
public sealed record QuestionHistory(IReadOnlyList<LedgerEntry> Entries)
{
    public static async Task<QuestionHistory> ReadAsync(Views views, Guid record, string question, CancellationToken stop = default)
    {
        var mark = $"\"question\":\"{question}\"";
        var bodies = await views.Db.LedgerEntries.AsNoTracking().Where(entry => entry.RecordId == record && entry.Body.Contains(mark))
            .OrderByDescending(entry => entry.Number).Select(entry => entry.Body).ToListAsync(stop);
        return new QuestionHistory([.. bodies.Select(body => EntryText.Read(body).Value)]);
    }
}
