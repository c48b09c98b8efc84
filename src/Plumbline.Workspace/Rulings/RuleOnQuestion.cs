using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Rulings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments.Rulings;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Rulings;

/// <summary>Rules on how a question of an inspection is judged, beside the rulings that stand or in the place of one, and answers what readers asked.</summary>
public sealed class RuleOnQuestion(Acts acts, KeptInstruments instruments)
{
    /// <summary>The id of the ruling; the same text again, while it stands, is the same ruling.</summary>
    /// <param name="who">With the reason, where another ruling is replaced.</param>
    /// <param name="question">The name of the question.</param>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, string question, NewRuling ruling, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ReviewCases, inspection, async turn =>
        {
            var (text, replaces) = (ruling.Text.Tidied(), ruling.Replaces);
            var (id, by) = (turn.Inspection.Id, who.Name);
            var standing = await turn.Db.Rulings.Where(one => one.InspectionId == id && one.Question == question && one.EndedAt == null)
                .ToListAsync(turn.Stop);
            var replaced = standing.FirstOrDefault(one => one.Id == replaces);
            Refusal[] faults =
            [
                .. await RulingRefusals.OfQuestionAsync(turn, instruments, question), .. RulingRules.FaultsOf(text),
                .. replaces is null ? [] : RulingRules.FaultsOfReason(who.Why),
                .. replaces is null || replaced is not null ? Array.Empty<Refusal>() : [RulingRefusals.Gone()],
            ];
            if (faults.Length > 0)
            {
                return Result.Refused<Guid>(faults);
            }

            var kept = replaces is null ? standing.FirstOrDefault(one => one.AsRuled().Text == text && one.By == by) : null;
            if (kept is null)
            {
                kept = new KeptRuling
                {
                    Id = Guid.CreateVersion7(turn.Now), InspectionId = id, Question = question, English = text.English, Welsh = text.Welsh, At = turn.Now,
                    By = by, Replaces = replaces,
                };
                turn.Db.Add(kept);
                turn.Note(replaced is null ? AuditActions.RulingMade : AuditActions.RulingReplaced, question, new { ruling = kept.Id, replaces });
            }

            if (replaced is not null)
            {
                WithdrawRuling.End(turn, replaced);
            }

            await AnswerEnquiries.AnswerAsync(turn, question, ruling.Answers, kept.Id);
            return Result.Of(kept.Id);
        }, stop);
}
