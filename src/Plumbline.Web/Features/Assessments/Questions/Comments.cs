using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Reviews;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Questions;

/// <summary>Comments pinned to questions, and what the ledger tells of one.</summary>
public sealed class Comments(PlumblineDb db, WhoAsks who, TimeProvider clock)
{
    public const int LongestText = 4000;

    /// <summary>Pins a comment to a question, or to the whole record; refused when there is no text or too much of it. The same comment again, while it is open, is the same comment.</summary>
    internal async Task<Refusal?> Pin(OpenedRecord record, string? question, string? text, CancellationToken stop)
    {
        if (FaultOf(text) is { } fault)
        {
            return fault;
        }

        var (by, said) = (who.Id.ToString(), Tidy(text));
        await using var turn = await db.TakeTurnAsync(record.Inspection, stop);
        if (!await db.Comments.AnyAsync(kept => kept.RecordId == record.Read.Id && kept.Question == question && kept.By == by && kept.Text == said && kept.ResolvedBy == null, stop))
        {
            db.Add(new KeptComment { Id = Guid.CreateVersion7(clock.GetUtcNow()), RecordId = record.Read.Id, Question = question, By = by, At = clock.GetUtcNow(), Text = said });
            await db.SaveChangesAsync(stop);
            await turn.CommitAsync(stop);
        }

        return null;
    }

    /// <summary>Resolves a comment: by the assessor who answers it, or by a reviewer. Another's record or an unknown comment is refused alike.</summary>
    internal async Task<Refusal?> Resolve(OpenedRecord record, string comment, string? reply, CancellationToken stop)
    {
        if (FaultOf(reply) is { } fault)
        {
            return fault;
        }

        var may = record.MayJudge || ReviewRules.MayComment(record.Review, record.Actor);
        if (!may || !Guid.TryParse(comment, out var id) || await db.Comments.SingleOrDefaultAsync(kept => kept.Id == id && kept.RecordId == record.Read.Id && kept.ResolvedBy == null, stop) is not { } found)
        {
            return new Refusal("unknown-comment", "there is no such comment to resolve");
        }

        (found.ResolvedBy, found.ResolvedAt, found.Reply) = (who.Id.ToString(), clock.GetUtcNow(), Tidy(reply));
        await db.SaveChangesAsync(stop);
        return null;
    }

    /// <summary>The entries of the ledger that speak of one question, newest first.</summary>
    internal async Task<IReadOnlyList<LedgerEntry>> History(Guid record, string question, CancellationToken stop)
    {
        var mark = $"\"question\":\"{question}\"";
        var bodies = await db.LedgerEntries.AsNoTracking().Where(entry => entry.RecordId == record && entry.Body.Contains(mark)).OrderByDescending(entry => entry.Number).Select(entry => entry.Body).ToListAsync(stop);
        return [.. bodies.Select(body => EntryText.Read(body).Value)];
    }

    /// <summary>What is wrong with a text that was refused, with its length where that is it.</summary>
    internal static string Say(Speech say, string? text) => TextLength.Of(Tidy(text)) is var length && length > LongestText
        ? say[QuestionWords.TooLong, length, LongestText]
        : say[QuestionWords.EnterText, LongestText];

    private static string Tidy(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    private static Refusal? FaultOf(string? text) => Tidy(text) is var tidy && (tidy.Length == 0 || TextLength.Of(tidy) > LongestText)
        ? new Refusal("comment-unreadable", "a comment needs a text of a bearable length") : null;
}
