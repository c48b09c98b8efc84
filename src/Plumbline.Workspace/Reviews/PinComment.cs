using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Reviews;

/// <summary>Pins a comment to a question or to the whole record: a reviewer says what to do, an assessor says why they disagree with an override.</summary>
public sealed class PinComment(Acts acts, Judgements judgements)
{
    public const int LongestText = 4000;

    /// <summary>The id of the comment; the same text again, while it is open, is the same comment.</summary>
    /// <param name="question">The name of the question; null for the record as a whole.</param>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, string @case, Purpose purpose, string? question, string? text,
        CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ReadCases, inspection, async turn =>
        {
            if (await RecordAtHand.FindAsync(turn.Db, judgements, who, turn.Inspection, @case, purpose, turn.Stop) is not { } record
                || (question is not null && record.Read.Instrument.Find(question) is null)
                || !(ReviewRules.MayComment(record.Review, record.Actor) || ReviewRules.MayDispute(record.Review, record.Actor, question)))
            {
                return Result.Refused<Guid>(CommentRefusals.Closed());
            }

            var (said, by, id) = (TypedText.Tidy(text), who.Name, record.Read.Id);
            if (CommentRefusals.FaultOf(said) is { } fault)
            {
                return Result.Refused<Guid>(fault);
            }

            var there = await turn.Db.Comments
                .FirstOrDefaultAsync(kept =>
                    kept.RecordId == id && kept.Question == question && kept.By == by && kept.Text == said && kept.ResolvedBy == null, turn.Stop);
            if (there is null)
            {
                there = new KeptComment { Id = Guid.CreateVersion7(turn.Now), RecordId = id, Question = question, By = by, At = turn.Now, Text = said };
                turn.Db.Add(there);
            }

            return Result.Of(there.Id);
        }, stop);
}
