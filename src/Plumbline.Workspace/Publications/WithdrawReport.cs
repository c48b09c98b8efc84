using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Publications;

/// <summary>Takes a published report from the public at once; its address says from then on that it was withdrawn, and why, in both languages.</summary>
public sealed class WithdrawReport(Acts acts)
{
    public const string EnglishField = "WhyEnglish";

    public const string WelshField = "WhyWelsh";

    /// <summary>The number of the edition that was public.</summary>
    public Task<Result<int>> RunAsync(Acting who, string inspection, string? english, string? welsh, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ApproveReport, inspection, async turn =>
        {
            var faults = PublicationRefusals.FaultsOf((EnglishField, english, PublicationRefusals.LongestText, PublicationRefusals.WhyInEnglish),
                (WelshField, welsh, PublicationRefusals.LongestText, PublicationRefusals.WhyInWelsh));
            var stepped = await turn.StepAsync(PublicationStep.Withdraw);
            if (stepped.IsRefused || faults.Count > 0)
            {
                return Result.Refused<int>([.. stepped.Refusals, .. faults]);
            }

            var release = await turn.Db.Releases.Where(one => one.InspectionId == inspection).OrderByDescending(one => one.Edition).FirstAsync(turn.Stop);
            (release.WithdrawnAt, release.WithdrawnWhyEnglish, release.WithdrawnWhyWelsh) = (turn.Now, english!.Trim(), welsh!.Trim());
            turn.Note(AuditActions.ReportWithdrawn, inspection, new { edition = release.Edition });
            return Result.Of(release.Edition);
        }, stop);
}
