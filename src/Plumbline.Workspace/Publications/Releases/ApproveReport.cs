using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Publications;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Workspace.Publications.Disclosures;
using Plumbline.Workspace.Publications.Drafts;
using Plumbline.Workspace.Reports.Disclosures;

namespace Plumbline.Workspace.Publications.Releases;

/// <summary>
/// Approves the edition that is final, in both languages: first in the part of the assistant chief inspector, then, by somebody else, in that of the chief
/// inspector.
/// With the second approval it is locked by a key of both, and what was built of it to look at is gone.
/// </summary>
public sealed class ApproveReport(Acts acts, EmbargoKey key)
{
    /// <summary>How many have approved it now.</summary>
    /// <param name="fingerprint">That of the edition which the person saw; refused where it is another by now.</param>
    public Task<Result<int>> RunAsync(Acting who, string inspection, string fingerprint, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ApproveReport, inspection, async turn =>
        {
            var kept = await turn.Db.Publications.SingleOrDefaultAsync(row => row.InspectionId == inspection, turn.Stop);
            var standing = await turn.Db.StandingAsync(inspection, kept, turn.Stop);
            var edition = await turn.Db.Editions.AsNoTracking()
                .SingleOrDefaultAsync(one => one.InspectionId == inspection && one.Number == standing.Edition && one.Fingerprint == fingerprint, turn.Stop);
            if (standing.After(PublicationStep.Approve) is { IsRefused: true } notNow)
            {
                return Result.Refused<int>(notNow.Refusals);
            }

            var given = await turn.Db.ApprovalsAsync(inspection, standing.Edition, turn.Stop);
            var unexcepted = edition is null ? 0
                : await turn.Db.FindingsOf(inspection, edition.Fingerprint).CountAsync(finding => finding.Reason == null, turn.Stop);
            IReadOnlyList<Refusal> faults =
            [
                .. new Approvals([.. given.Select(one => one.By)]).FaultsOf(who.Name), .. unexcepted > 0 ? [ExceptFinding.Open(unexcepted)]
                    : Array.Empty<Refusal>(),
            ];
            if (edition is null || faults.Count > 0)
            {
                return Result.Refused<int>(edition is null ? [PublicationRefusals.NotBuilt()] : faults);
            }

            var approval = new KeptApproval
            {
                InspectionId = inspection, Edition = edition.Number, Number = given.Count + 1, By = who.Name, At = turn.Now,
                    Secret = RandomNumberGenerator.GetBytes(32),
            };
            turn.Db.Add(approval);
            turn.Note(AuditActions.ReportApproved, edition.Fingerprint, new { edition = edition.Number, approval = approval.Number });
            given.Add(approval);
            if (given.Count < Approvals.Needed)
            {
                return Result.Of(given.Count);
            }

            var moved = await turn.StepAsync(PublicationStep.Approve);
            if (moved.IsRefused || !await turn.LockAgainAsync(edition.Number, key.OfDesk(), key.KeyOf(inspection, edition.Number, given)))
            {
                return Result.Refused<int>(moved.IsRefused ? moved.Refusals : [PublicationRefusals.EditionLocked()]);
            }

            await turn.EndDraftAsync();
            await turn.Db.ReportFiles.Where(file => file.InspectionId == inspection).ExecuteDeleteAsync(turn.Stop);
            return Result.Of(given.Count);
        }, stop);
}
