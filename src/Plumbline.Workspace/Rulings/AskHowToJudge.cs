using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Rulings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments.Rulings;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Rulings;

/// <summary>Asks how a question of an inspection is to be judged; it waits until a ruling answers it.</summary>
public sealed class AskHowToJudge(Acts acts, KeptInstruments instruments)
{
    /// <summary>The id of the enquiry; the same text again, while it waits, is the same enquiry.</summary>
    /// <param name="question">The name of the question.</param>
    /// <param name="text">What is asked, without anything of a case.</param>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, string question, string? text, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.JudgeCases, inspection, async turn =>
        {
            var said = TypedText.Tidy(text);
            Refusal[] faults = [.. await RulingRefusals.OfQuestionAsync(turn, instruments, question), .. RulingRules.FaultsOfEnquiry(said)];
            if (faults.Length > 0)
            {
                return Result.Refused<Guid>(faults);
            }

            var (id, by) = (turn.Inspection.Id, who.Name);
            if (await turn.Db.Enquiries.FirstOrDefaultAsync(one => one.InspectionId == id && one.Question == question && one.By == by && one.Text == said
                && one.AnswerId == null, turn.Stop) is { } there)
            {
                return Result.Of(there.Id);
            }

            var kept = new KeptEnquiry { Id = Guid.CreateVersion7(turn.Now), InspectionId = id, Question = question, Text = said, At = turn.Now, By = by };
            turn.Db.Add(kept);
            turn.Note(AuditActions.HowToJudgeAsked, question, new { enquiry = kept.Id });
            return Result.Of(kept.Id);
        }, stop);
}
