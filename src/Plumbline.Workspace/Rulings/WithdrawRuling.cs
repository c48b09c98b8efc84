using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Rulings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments.Rulings;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Rulings;

/// <summary>Withdraws a ruling with a reason and puts none in its place; it stays to be read, as withdrawn, and what it answered waits again.</summary>
public sealed class WithdrawRuling(Acts acts)
{
    /// <summary>The id of the ruling that no longer stands.</summary>
    /// <param name="who">With the reason.</param>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, Guid? ruling, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ReviewCases, inspection, async turn =>
        {
            var id = turn.Inspection.Id;
            var standing = await turn.Db.Rulings.SingleOrDefaultAsync(
                one => one.Id == ruling && one.InspectionId == id && one.EndedAt == null, turn.Stop);
            Refusal[] faults =
            [
                .. standing is not null ? Array.Empty<Refusal>() : [ruling is null ? RulingRefusals.NotChosen() : RulingRefusals.Gone()],
                .. RulingRules.FaultsOfReason(who.Why),
            ];
            if (faults.Length > 0)
            {
                return Result.Refused<Guid>(faults);
            }

            End(turn, standing!);
            turn.Note(AuditActions.RulingWithdrawn, standing!.Question, new { ruling });
            await AnswerEnquiries.ReopenAsync(turn, standing.Question, standing.Id);
            return Result.Of(standing.Id);
        }, stop);

    internal static void End(Turn turn, KeptRuling ruling) => (ruling.EndedAt, ruling.EndedBy, ruling.EndedWhy) =
        (turn.Now, turn.Who.Name, TypedText.Tidy(turn.Who.Why));
}
