using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Plumbline.Files;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>The comments of reviewers as lines of JSON, which travel with the ledger: on which record and question, who, when, and what was done about
/// each.</summary>
internal static class CommentsFile
{
    public const string FileName = "comments.jsonl";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder =
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition =
                JsonIgnoreCondition.WhenWritingNull, UnmappedMemberHandling =
                    JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true,
    };

    /// <summary>Every comment on the records of an inspection, oldest first; empty when there is none.</summary>
    public static async Task<byte[]> WriteAsync(PlumblineDb db, string inspection, CancellationToken stop)
    {
        var comments = await db.Comments
            .AsNoTracking()
            .Where(comment => db.Records.Any(record => record.Id == comment.RecordId && record.InspectionId == inspection))
            .ToListAsync(stop);
        return Encoding.UTF8.GetBytes(
            string.Concat(comments
                .OrderBy(comment => comment.At)
                .ThenBy(comment => comment.Id)
                .Select(comment => JsonSerializer.Serialize(comment, Options) + "\n")));
    }

    /// <summary>The comments of a folder; each must be on a record of its ledger.</summary>
    public static IReadOnlyList<KeptComment> Read(string path, IReadOnlySet<Guid> records, Faults refusals)
    {
        var comments = new List<KeptComment>();
        foreach (var (number, line) in TextLines.Of(path, refusals))
        {
            var place = new Place(path, number, 1);
            if (ReadLine(line) is not { } comment)
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
            else
            {
                comments.Add(comment);
            }
        }

        return comments;
    }

    private static KeptComment? ReadLine(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<KeptComment>(line, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
