using Microsoft.EntityFrameworkCore;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Workspace.Exchange.Folders.Lines;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>The comments of reviewers as lines of JSON, which travel with the ledger: on which record and question, who, when, and what was done about
/// each.</summary>
internal static class CommentsFile
{
    public const string FileName = "comments.jsonl";

    /// <summary>Every comment on the records of an inspection, oldest first; empty when there is none.</summary>
    public static async Task<byte[]> WriteAsync(PlumblineDb db, string inspection, CancellationToken stop)
    {
        var comments = await db.Comments
            .AsNoTracking()
            .Where(comment => db.Records.Any(record => record.Id == comment.RecordId && record.InspectionId == inspection
                && db.Cases.Any(@case => @case.InspectionId == inspection && @case.CaseId == record.CaseId)))
            .ToListAsync(stop);
        return JsonLines.Write(comments.OrderBy(comment => comment.At).ThenBy(comment => comment.Id));
    }

    /// <summary>The comments of a folder; each must be on a record of its ledger, and on a question of the instrument where it is on one.</summary>
    /// <param name="places">Takes the line of each, by its id.</param>
    public static IReadOnlyList<KeptComment> Read(
        string path, Instrument instrument, IReadOnlySet<Guid> records, Dictionary<Guid, Place> places, Faults refusals)
    {
        var comments = new List<KeptComment>();
        foreach (var (place, row) in JsonLines.Read<KeptComment>(path, refusals))
        {
            if (row is not { } comment)
            {
                refusals.Add(new Refusal("comment-unreadable", "is no comment of a record") { Place = place });
            }
            else if (!records.Contains(comment.RecordId))
            {
                refusals.Add(new Refusal("unknown-record", $"is on a record that {FolderExport.LedgerName} does not tell of")
                {
                    Place = place, Subject = comment.RecordId.ToString(),
                });
            }
            else if (comment.Question is { } question && instrument.Find(question) is null)
            {
                refusals.Add(new Refusal("unknown-question", $"is on {question}, which is no question of {instrument.Id} {instrument.Version}")
                {
                    Place = place, Subject = comment.Id.ToString(),
                });
            }
            else if (!places.TryAdd(comment.Id, place))
            {
                refusals.Add(new Refusal("comment-twice", "has an id that an earlier line has") { Place = place, Subject = comment.Id.ToString() });
            }
            else
            {
                comments.Add(comment);
            }
        }

        return comments;
    }
}
