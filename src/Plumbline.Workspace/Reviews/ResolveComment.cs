using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Reviews;

/// <summary>Says what was done about a comment: the assessor while the record is with them, or a reviewer.</summary>
public sealed class ResolveComment(Acts acts, Judgements judgements)
{
    /// <summary>The id of the comment. One of another record, an unknown one and one that is resolved are refused alike.</summary>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, string @case, Purpose purpose, string? comment, string? reply,
        CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ReadCases, inspection, async turn =>
        {
            if (!Guid.TryParse(comment, out var id)
                || await RecordAtHand.FindAsync(turn.Db, judgements, who, turn.Inspection, @case, purpose, turn.Stop) is not { } record
                || !(record.MayJudge || ReviewRules.MayComment(record.Review, record.Actor))
                || await turn.Db.Comments.SingleOrDefaultAsync(kept =>
                    kept.Id == id && kept.RecordId == record.Read.Id && kept.ResolvedBy == null, turn.Stop) is not { } found)
            {
                return Result.Refused<Guid>(CommentRefusals.Closed());
            }

            var said = TypedText.Tidy(reply);
            if (CommentRefusals.FaultOf(said) is { } fault)
            {
                return Result.Refused<Guid>(fault);
            }

            (found.ResolvedBy, found.ResolvedAt, found.Reply) = (who.Name, turn.Now, said);
            return Result.Of(id);
        }, stop);
}
