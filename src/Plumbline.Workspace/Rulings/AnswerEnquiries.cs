using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Rulings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Rulings;

/// <summary>Answers what readers asked by a ruling that stands already.</summary>
public sealed class AnswerEnquiries(Acts acts)
{
    /// <summary>The id of the ruling; enquiries that were answered meanwhile stay as they are.</summary>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, Guid? ruling, IReadOnlyList<Guid> enquiries, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ReviewCases, inspection, async turn =>
        {
            var id = turn.Inspection.Id;
            var standing = await turn.Db.Rulings.SingleOrDefaultAsync(one => one.Id == ruling && one.InspectionId == id && one.EndedAt == null, turn.Stop);
            Refusal[] faults =
            [
                .. standing is not null ? Array.Empty<Refusal>() : [ruling is null ? RulingRefusals.NoAnswer() : RulingRefusals.Gone()],
                .. enquiries.Count > 0 ? Array.Empty<Refusal>() : [RulingRefusals.NothingToAnswer()],
            ];
            if (faults.Length > 0)
            {
                return Result.Refused<Guid>(faults);
            }

            await AnswerAsync(turn, standing!.Question, enquiries, standing.Id);
            return Result.Of(standing.Id);
        }, stop);

    /// <summary>Enquiries that another ruling has answered meanwhile stay as they are.</summary>
    internal static async Task AnswerAsync(Turn turn, string question, IReadOnlyList<Guid> enquiries, Guid ruling)
    {
        var id = turn.Inspection.Id;
        foreach (var enquiry in enquiries.Count == 0 ? [] : await turn.Db.Enquiries
            .Where(one => one.InspectionId == id && one.Question == question && one.AnswerId == null && enquiries.Contains(one.Id))
            .OrderBy(one => one.Id).ToListAsync(turn.Stop))
        {
            enquiry.AnswerId = ruling;
            turn.Note(AuditActions.EnquiryAnswered, question, new { enquiry = enquiry.Id, ruling });
        }
    }

    /// <summary>What a ruling answered, or one that it replaced, waits again.</summary>
    internal static async Task ReopenAsync(Turn turn, string question, Guid ruling)
    {
        var id = turn.Inspection.Id;
        var all = await turn.Db.Rulings.AsNoTracking().Where(one => one.InspectionId == id && one.Question == question).ToListAsync(turn.Stop);
        var answers = new QuestionRulings(all.Select(kept => kept.AsRuled())).WithReplaced(ruling).Select(one => (Guid?)one.Id).ToList();
        foreach (var enquiry in await turn.Db.Enquiries.Where(one => one.InspectionId == id && answers.Contains(one.AnswerId)).OrderBy(one => one.Id)
            .ToListAsync(turn.Stop))
        {
            turn.Note(AuditActions.EnquiryReopened, question, new { enquiry = enquiry.Id, ruling = enquiry.AnswerId });
            enquiry.AnswerId = null;
        }
    }
}
