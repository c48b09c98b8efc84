using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Interviews;

/// <summary>Gives the time of a case's interview back with a reason, so that it is free and the case is without.</summary>
public sealed class GiveBackInterview(Acts acts)
{
    /// <summary>The id of the interview that is no more.</summary>
    /// <param name="why">The code of one of <see cref="GiveBackReasons"/>.</param>
    public Task<Result<Guid>> RunAsync(Acting who, string inspection, string @case, string? why, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.SettleInterviews, inspection, async turn =>
        {
            if (await SettleInterview.MayNotAsync(turn, await Diary.ReadAsync(turn.Db, inspection, turn.Stop), @case) is { } refused)
            {
                return Result.Refused<Guid>(refused);
            }

            if (await turn.Db.Interviews.SingleOrDefaultAsync(
                one => one.InspectionId == inspection && one.CaseId == @case && one.EndedAt == null, turn.Stop) is not { } settled)
            {
                return Result.Refused<Guid>(InterviewRefusals.NoInterview(@case));
            }

            if (GiveBackReasons.Find(why) is null)
            {
                return Result.Refused<Guid>(InterviewRefusals.ReasonMissing());
            }

            (settled.EndedAt, settled.EndedBy, settled.EndedWhy) = (turn.Now, turn.Who.Name, why);
            turn.Note(AuditActions.InterviewGivenBack, @case, new { offer = settled.OfferId, why });
            return Result.Of(settled.Id);
        }, stop);
}
