using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Reports.Blocks;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Publications;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Publications.Drafts;

/// <summary>Sends the draft to the service: the report as it was built last is frozen, and the service can read it and challenge its facts.</summary>
public sealed class SendDraft(Acts acts, EmbargoKey key)
{
    /// <summary>The fingerprint of the draft.</summary>
    public Task<Result<string>> RunAsync(Acting who, string inspection, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.EditReport, inspection, async turn =>
        {
            var moved = await turn.StepAsync(PublicationStep.SendDraft);
            if (moved.IsRefused)
            {
                return Result.Refused<string>(moved.Refusals);
            }

            var built = await BuiltFiles.ReadAsync(turn, key);
            if (!built.TryGet(out var everything))
            {
                return Result.Refused<string>(built.Refusals);
            }

            // The service checks the report; the pages for the press and for everyone are made of what stands once it has.
            var files = everything.Where(file => LeafletKinds.OfFile(file.Path) is null).ToList();

            await turn.EndDraftAsync();
            var desk = key.OfDesk();
            var draft = new KeptDraft { Id = Guid.CreateVersion7(turn.Now), InspectionId = inspection, Fingerprint = files.Fingerprint(), SentAt = turn.Now,
                SentBy = who.Name };
            turn.Db.Add(draft);
            turn.Db.AddRange(files.Select(file => new KeptDraftFile
            {
                DraftId = draft.Id, Path = file.Path, Content = LockedBytes.Lock(desk, LockedBytes.PlaceOf(inspection, file.Path), file.Content.Span),
            }));
            turn.Note(AuditActions.DraftSent, draft.Fingerprint, new { files = files.Count });
            return Result.Of(draft.Fingerprint);
        }, stop);
}
