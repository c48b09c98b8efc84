using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Publications.Drafts;

/// <summary>Takes no further points from the service, when it has said that it made them all or its time is over.</summary>
public sealed class CloseChallenges(Acts acts)
{
    public Task<Result<PublicationStage>> RunAsync(Acting who, string inspection, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.EditReport, inspection, async turn => (await turn.StepAsync(PublicationStep.CloseChallenges)).Then(moved =>
        {
            turn.Note(AuditActions.ChallengesClosed, inspection);
            return Result.Of(moved.Now.Stage);
        }), stop);
}
