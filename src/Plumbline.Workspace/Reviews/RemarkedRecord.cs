using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Forms;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.Reviews.Remarks;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Reviews;

/// <summary>What of a record needs a look, for those to whom the record has been opened.</summary>
/// <param name="Accepted">The entries that the one who asks has looked at and accepts, by the name of the question.</param>
public sealed record RemarkedRecord(IReadOnlyList<RemarkedQuestion> Questions, ILookup<string, int> Accepted)
{
    public static Task<RemarkedRecord> ReadAsync(
        Views views, Acting who, ReadRecord read, IEnumerable<PinnedComment> comments, CancellationToken stop = default) =>
            OfAsync(views.Db, who, read, comments, stop);

    /// <summary>Whether a judgement has been looked at as it stands.</summary>
    public bool IsAccepted(string question, int revision) => Accepted[question].Contains(revision);

    /// <summary>The names of the questions that one who signs the record off has not looked at.</summary>
    public IReadOnlyList<string> NotLookedAt(ReadRecord read, string reviewer) =>
        ReviewRemarks.NotLookedAt(Questions, read.Instrument, Accepted, read.Present, reviewer);

    internal static async Task<RemarkedRecord> OfAsync(
        PlumblineDb db, Acting who, ReadRecord read, IEnumerable<PinnedComment> comments, CancellationToken stop)
    {
        var commented = comments.Where(comment => comment is { IsOpen: true, Question: not null }).Select(comment => comment.Question!).ToHashSet();
        var looks = await db.Looks.AsNoTracking().Where(look => look.RecordId == read.Id && look.By == who.Name)
            .Select(look => new { look.Question, look.Revision }).ToListAsync(stop);
        var remarked = ReviewRemarks.Of(read.Assessment(), FormLayout.Of(read.Instrument), read.Present, commented, await ReturnedAsync(db, read, stop));
        return new RemarkedRecord(remarked, looks.ToLookup(look => look.Question, look => look.Revision));
    }

    /// <summary>The entry by which the record was last given back; null when it never was.</summary>
    private static async Task<int?> ReturnedAsync(PlumblineDb db, ReadRecord read, CancellationToken stop)
    {
        var returned = ReviewState.Returned.Code();
        var mark = $"\"{returned}\"";
        var bodies = await db.LedgerEntries.AsNoTracking().Where(entry => entry.RecordId == read.Id && entry.Body.Contains(mark))
            .OrderByDescending(entry => entry.Number).Select(entry => entry.Body).ToListAsync(stop);
        return bodies.Select(body => EntryText.Read(body).Value).FirstOrDefault(entry => entry.State?.After == returned)?.Number;
    }
}
