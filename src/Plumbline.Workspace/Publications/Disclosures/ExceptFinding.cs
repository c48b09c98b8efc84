using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Reports.Disclosures;

namespace Plumbline.Workspace.Publications.Disclosures;

/// <summary>
/// Says why a finding of the check before a release may stand, for somebody who may approve the report and did not make it final. A reason can be changed
/// until the report is approved.
/// </summary>
public sealed class ExceptFinding(Acts acts)
{
    public const string ReasonField = "Exception";

    private static readonly LocalText NoFinding = new("there is no such finding of the edition that is final",
        "nid oes canfyddiad o’r fath yn yr argraffiad terfynol");

    private static readonly LocalText Own = new(
        "you made the report final; somebody else says why a finding may stand",
        "chi a wnaeth yr adroddiad yn derfynol; rhywun arall sy’n dweud pam y caiff canfyddiad sefyll");

    private static readonly LocalText StillOpen = new(
        "{0} findings of the disclosure check have no reason yet; mend the report, or say why each may stand",
        "nid oes rheswm eto am {0} o ganfyddiadau’r gwiriad datgelu; cywirwch yr adroddiad, neu dywedwch pam y caiff pob un sefyll");

    /// <summary>Why an edition cannot be approved yet.</summary>
    internal static Refusal Open(int count) => Refusal.Of("disclosure-open", StillOpen, count);

    /// <summary>The number of the finding.</summary>
    /// <param name="fingerprint">Of the edition that the person saw.</param>
    public Task<Result<int>> RunAsync(Acting who, string inspection, string fingerprint, int number, string? reason, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.ApproveReport, inspection, async turn =>
        {
            var kept = await turn.Db.Publications.AsNoTracking().SingleOrDefaultAsync(row => row.InspectionId == inspection, turn.Stop);
            var edition = kept?.Stage != PublicationStage.Final.Code() ? null : await turn.Db.Editions.AsNoTracking().SingleOrDefaultAsync(
                one => one.InspectionId == inspection && one.Number == kept.Edition && one.Fingerprint == fingerprint, turn.Stop);
            if (edition is null || await turn.Db.FindingsOf(inspection, fingerprint).SingleOrDefaultAsync(one => one.Number == number,
                turn.Stop) is not { } finding)
            {
                return Result.Refused<int>(Refusal.Of("no-finding", NoFinding));
            }

            if (edition.FinishedBy == who.Name)
            {
                return Result.Refused<int>(Refusal.Of("own-edition", Own));
            }

            var faults = PublicationRefusals.FaultsOf((ReasonField, reason, PublicationRefusals.LongestText, PublicationRefusals.Why));
            if (faults.Count > 0)
            {
                return Result.Refused<int>(faults);
            }

            (finding.Reason, finding.ReasonBy, finding.ReasonAt) = (reason!.Trim(), who.Name, turn.Now);
            turn.Note(AuditActions.DisclosureExcepted, number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new { kind = finding.Kind, edition = edition.Number });
            return Result.Of(number);
        }, stop);
}
