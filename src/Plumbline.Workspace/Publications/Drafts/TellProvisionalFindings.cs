using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Publications.Drafts;

/// <summary>Notes that the service has heard what was found, before the report is written.</summary>
public sealed class TellProvisionalFindings(Acts acts)
{
    public Task<Result<PublicationStage>> RunAsync(Acting who, string inspection, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.EditReport, inspection, async turn => (await turn.StepAsync(PublicationStep.TellProvisionalFindings)).Then(moved =>
        {
            turn.Note(AuditActions.ProvisionalFindingsTold, inspection);
            return Result.Of(moved.Now.Stage);
        }), stop);
}
