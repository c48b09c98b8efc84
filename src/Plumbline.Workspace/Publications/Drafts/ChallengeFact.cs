using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Publications;

namespace Plumbline.Workspace.Publications.Drafts;

/// <summary>Challenges a fact of the draft, for the service that the draft is about.</summary>
public sealed class ChallengeFact(Acts acts)
{
    public const string ReferenceField = "Reference";

    public const string ChallengeField = "Challenge";

    private static readonly LocalText NoReference = new("say where in the draft it stands", "dywedwch ble yn y drafft y mae");

    private static readonly LocalText NoChallenge = new("say what is wrong, and what is right", "dywedwch beth sy’n anghywir, a beth sy’n gywir");

    /// <summary>The number of the point; refused where no draft is with the service, or a text is missing.</summary>
    public Task<Result<int>> RunAsync(Acting who, string inspection, string? reference, string? challenge, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.AnswerDraft, inspection, async turn =>
        {
            var draft = await turn.Db.Current(inspection).SingleOrDefaultAsync(turn.Stop);
            if (draft is null
                || !await turn.Db.Publications.AnyAsync(kept =>
                    kept.InspectionId == inspection && kept.Stage == PublicationStage.DraftWithService.Code(), turn.Stop))
            {
                return Result.Refused<int>(PublicationRefusals.WithoutDraft());
            }

            var faults = PublicationRefusals.FaultsOf((ReferenceField, reference, PublicationRefusals.LongestReference, NoReference),
                (ChallengeField, challenge, PublicationRefusals.LongestText, NoChallenge));
            if (faults.Count > 0)
            {
                return Result.Refused<int>(faults);
            }

            var number = 1 + await turn.Db.AccuracyPoints.CountAsync(point => point.InspectionId == inspection, turn.Stop);
            turn.Db.Add(new KeptPoint
            {
                Id = Guid.CreateVersion7(turn.Now), InspectionId = inspection, DraftId = draft.Id, Number = number,
                Reference = reference!.Trim(), Challenge = challenge!.Trim(), At = turn.Now, By = who.Name,
            });
            turn.Note(AuditActions.FactChallenged, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return Result.Of(number);
        }, stop);
}
