using Plumbline.Assessments.SecondReadings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments.SecondReadings;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.SecondReadings;

/// <summary>Opens the consensus meeting of a case: from then on its two readers see what the other one said, and what they handed over stays.</summary>
public sealed class OpenMeeting(Acts acts, Judgements judgements)
{
    /// <summary>The id of the meeting; refused as <c>not-to-meet</c> before both readings are handed over and once the case is settled, and to
    /// whoever declared a conflict of interest with it.</summary>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, string @case, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.AdjudicateCases, inspection, async turn =>
        {
            if ((await judgements.FindAsync(turn.Inspection.Id, @case, who.Account ?? Guid.Empty, turn.Stop)).Any(reading => reading.IsClosedToAsker))
            {
                return Result.Refused<Guid>(ActRefusals.NotAllowed(Act.AdjudicateCases));
            }

            var drawn = await DrawnCase.FindAsync(turn.Db, judgements.Instruments, turn.Inspection, @case, turn.Stop);
            var faults = ConsensusRules.FaultsOfOpening(@case, drawn?.Pair, drawn?.IsSettled == true, drawn?.MeetingOpened is not null).ToList();
            if (faults.Count > 0)
            {
                return Result.Refused<Guid>(faults);
            }

            var opened = new KeptMeeting
            {
                Id = Guid.CreateVersion7(turn.Now), InspectionId = turn.Inspection.Id, CaseId = @case, At = turn.Now, By = who.Name,
            };
            turn.Db.Add(opened);
            turn.Note(AuditActions.MeetingOpened, @case);
            return Result.Of(opened.Id);
        }, stop);
}
