using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Reviews;

/// <summary>A reviewer says of judgements that need a look that they have looked, and accept them as they stand.</summary>
public sealed class AcceptJudgements(Acts acts, Judgements judgements)
{
    private static readonly LocalText HasChanged = new("this judgement has changed since the page showed it",
        "mae’r farn hon wedi newid ers i’r dudalen ei dangos");

    /// <summary>How many were accepted that had not been before; refused, all of them, for one that has changed meanwhile.</summary>
    /// <param name="looked">The questions, each with the entry that the page showed.</param>
    public Task<Result<int>> RunAsync(
        Acting who, string inspection, string @case, Purpose purpose, IReadOnlyDictionary<string, int> looked, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ReviewCases, inspection, async turn =>
        {
            if (await RecordAtHand.FindAsync(turn.Db, judgements, who, turn.Inspection, @case, purpose, turn.Stop) is not { } record
                || !ReviewRules.MayComment(record.Review, record.Actor))
            {
                return Result.Refused<int>(CommentRefusals.Closed());
            }

            var remarks = await RemarkedRecord.OfAsync(turn.Db, who, record.Read, record.Comments, turn.Stop);
            var changed = looked.Where(look => (record.Read.Present.Find(look.Key)?.Revision ?? 0) != look.Value).ToList();
            if (changed.Count > 0)
            {
                return Result.Refused<int>([.. changed.Select(look => Refusal.Of("look-is-old", HasChanged) with { Subject = look.Key })]);
            }

            var places = remarks.Questions.ToDictionary(one => record.Read.Instrument.Questions[one.Question].Name);
            var kept = looked.Where(look => places.ContainsKey(look.Key) && !remarks.IsAccepted(look.Key, look.Value))
                .Select(look => new KeptLook { RecordId = record.Read.Id, Question = look.Key, Revision = look.Value, By = who.Name, At = turn.Now }).ToList();
            turn.Db.AddRange(kept);
            return Result.Of(kept.Count);
        }, stop);
}
