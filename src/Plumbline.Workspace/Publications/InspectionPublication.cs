using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Publications;
using Plumbline.Storage.Publications.Disclosures;
using Plumbline.Workspace.Reports.Disclosures;
using Plumbline.Workspace.Publications.Drafts;

namespace Plumbline.Workspace.Publications;

/// <summary>Where the report of an inspection stands on its way to the public: the stage, what comes next and by whom, the points of the service, approvals,
/// editions.</summary>
/// <param name="Row">Null while it is only being written.</param>
/// <param name="BuiltAt">When it was built last; null where nothing is built that could go on its way.</param>
/// <param name="Draft">The draft that is with the service; null for none.</param>
/// <param name="Approvals">Of the edition that is being made.</param>
/// <param name="Names">Of those who did something here, by their accounts.</param>
public sealed record InspectionPublication(
    KeptInspection Inspection,
    Publication Standing,
    KeptPublication? Row,
    DateTimeOffset? BuiltAt,
    KeptDraft? Draft,
    IReadOnlyList<KeptPoint> Points,
    IReadOnlyList<KeptApproval> Approvals,
    IReadOnlyList<(KeptEdition Edition, KeptRelease? Release)> Editions,
    IReadOnlyDictionary<string, string> Names)
{
    /// <summary>The steps that can be taken now, with whether the one who looks may take them.</summary>
    public required IReadOnlyList<(PublicationStep Step, bool IsTheirs)> Steps { get; init; }

    /// <summary>What the check before a release found in what was built last, or in the edition that is being made once it is frozen.</summary>
    public required IReadOnlyList<KeptDisclosure> Findings { get; init; }

    /// <summary>Whether the one who looks can say why a finding may stand.</summary>
    public required bool MayExcept { get; init; }

    /// <summary>Who looks, as tables name them.</summary>
    public required string Reader { get; init; }

    public AccuracyCounts Counts { get; } = AccuracyCounts.Of([.. Points.Select(point => point.AsPoint())]);

    /// <summary>The edition that is being made, once it is frozen.</summary>
    public KeptEdition? Frozen => Editions.Select(one => one.Edition).SingleOrDefault(edition => edition.Number == Standing.Edition);

    public bool May(PublicationStep step) => Steps.Any(one => one.Step == step && one.IsTheirs);

    /// <summary>A person by their account; those without one work at the command line.</summary>
    public string NameOf(string account) => Names.GetValueOrDefault(account, account);

    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<InspectionPublication?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.ReadResults, inspection, stop) is not { } found)
        {
            return null;
        }

        var row = await db.Publications.AsNoTracking().SingleOrDefaultAsync(kept => kept.InspectionId == inspection, stop);
        var standing = await db.StandingAsync(inspection, row, stop);
        var points = await db.AccuracyPoints.AsNoTracking().Where(point => point.InspectionId == inspection).OrderBy(point => point.Number).ToListAsync(stop);
        var approvals = await db.ReportApprovals.AsNoTracking()
            .Where(approval => approval.InspectionId == inspection && approval.Edition == standing.Edition).OrderBy(approval => approval.Number)
                .ToListAsync(stop);
        var editions = await db.Editions.AsNoTracking().Where(edition => edition.InspectionId == inspection).OrderBy(edition => edition.Number)
            .ToListAsync(stop);
        var releases = await db.Releases.AsNoTracking().Where(release => release.InspectionId == inspection)
            .ToDictionaryAsync(release => release.Edition, stop);
        var draft = await db.Current(inspection).AsNoTracking().SingleOrDefaultAsync(stop);
        var built = await db.ReportFiles.Where(file => file.InspectionId == inspection).Select(file => (DateTimeOffset?)file.MadeAt).FirstOrDefaultAsync(stop);
        var frozen = editions.SingleOrDefault(edition => edition.Number == standing.Edition);
        var findings = await db.CurrentFindingsAsync(inspection, frozen?.Fingerprint, stop);
        string?[] people = [.. findings.Select(finding => finding.ReasonBy), row?.By, row?.EarlyAskedBy, draft?.SentBy, .. points
            .SelectMany(point => new[] { point.By, point.AnsweredBy }),
            .. approvals.Select(approval => approval.By)];
        var accounts = people.Select(person => Guid.TryParse(person, out var id) ? id : (Guid?)null).OfType<Guid>().Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(user => accounts.Contains(user.Id)).Select(user => new { user.Id, user.DisplayName }).ToListAsync(stop);
        return new InspectionPublication(
            found, standing, row, built, draft, points, approvals, [.. editions.Select(edition => (edition, releases.GetValueOrDefault(edition.Number)))],
            names.ToDictionary(user => user.Id.ToString(), user => user.DisplayName))
        {
            Steps = [.. standing.Steps.Select(step => (step, who.MayChangeAt(found, standing.Asks(step))))],
            Findings = findings,
            MayExcept = standing.Stage == PublicationStage.Final
                && who.MayChangeAt(found, Act.ApproveReport) && frozen is not null && frozen.FinishedBy != who.Name,
            Reader = who.Name,
        };
    }
}
