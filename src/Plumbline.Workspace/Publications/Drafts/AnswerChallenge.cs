using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Publications.Drafts;

/// <summary>Answers a point of the service: accepted or not, and why. An answer can be changed until the report is final.</summary>
public sealed class AnswerChallenge(Acts acts)
{
    public const string ReasonField = "Reason";

    public const string AcceptedField = "Accepted";

    private static readonly LocalText Choose = new("say whether the point is accepted", "dywedwch a dderbynnir y pwynt");

    public Task<Result<int>> RunAsync(Acting who, string inspection, int number, bool? accepted, string? reason, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.EditReport, inspection, async turn =>
        {
            var stage = await turn.Db.Publications.Where(kept => kept.InspectionId == inspection).Select(kept => kept.Stage).SingleOrDefaultAsync(turn.Stop);
            var isOpen = stage == PublicationStage.DraftWithService.Code() || stage == PublicationStage.AccuracyAnswers.Code();
            if (!isOpen
                || await turn.Db.AccuracyPoints.SingleOrDefaultAsync(one => one.InspectionId == inspection && one.Number == number, turn.Stop) is not { } point)
            {
                return Result.Refused<int>(PublicationRefusals.UnknownPoint());
            }

            var faults = PublicationRefusals.FaultsOf((ReasonField, reason, PublicationRefusals.LongestText, PublicationRefusals.Why)).ToList();
            if (accepted is null)
            {
                faults.Insert(0, Refusal.Of("not-chosen", Choose) with { Subject = AcceptedField });
            }

            if (faults.Count > 0)
            {
                return Result.Refused<int>(faults);
            }

            (point.IsAccepted, point.Reason, point.AnsweredAt, point.AnsweredBy) = (accepted, reason!.Trim(), turn.Now, who.Name);
            turn.Note(AuditActions.ChallengeAnswered, number.ToString(System.Globalization.CultureInfo.InvariantCulture), new { accepted });
            return Result.Of(number);
        }, stop);
}
