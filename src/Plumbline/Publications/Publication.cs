using Plumbline.Inspections.Access;

namespace Plumbline.Publications;

/// <summary>Where the report of one inspection stands: the one table of which step leads where, and who may take it.</summary>
/// <param name="Edition">The number of the edition that is being made, or was made last; the first is 1.</param>
/// <param name="IsPublic">Whether an edition can be read by everyone now. While a correction is written, the edition before it can.</param>
public sealed record Publication(PublicationStage Stage, int Edition, bool IsPublic)
{
    private static readonly LocalText NotNow = new("this cannot be done now: the report stands at “{0}”",
        "ni ellir gwneud hyn nawr – mae’r adroddiad ar y cam “{0}”");

    /// <summary>As every report begins.</summary>
    public static Publication Beginning { get; } = new(PublicationStage.Writing, 1, IsPublic: false);

    /// <summary>Whether what is being made takes the place of an edition that was published before.</summary>
    public bool IsCorrection => Edition > 1;

    /// <summary>Every step that can be taken now.</summary>
    public IReadOnlyList<PublicationStep> Steps => [.. Enum.GetValues<PublicationStep>().Where(step => Next(step) is not null)];

    /// <summary>What somebody must be allowed to do to take a step now.</summary>
    public Act Asks(PublicationStep step) => step switch
    {
        PublicationStep.Approve or PublicationStep.Schedule or PublicationStep.Release or PublicationStep.Withdraw => Act.ApproveReport,
        PublicationStep.StepBack when Stage >= PublicationStage.Approved => Act.ApproveReport,
        _ => Act.EditReport,
    };

    /// <summary>Where a step leads, or why it cannot be taken now.</summary>
    public Result<Publication> After(PublicationStep step) => Next(step) is { } next
        ? Result.Of(next)
        : Result.Refused<Publication>(
            new Refusal("not-at-this-stage", string.Format(System.Globalization.CultureInfo.InvariantCulture, NotNow.English, Stage.Name().English))
            {
                Welsh = string.Format(System.Globalization.CultureInfo.InvariantCulture, NotNow.Welsh!, Stage.Name().Welsh),
            });

    private Publication? Next(PublicationStep step) => (step, Stage) switch
    {
        (PublicationStep.TellProvisionalFindings, PublicationStage.Writing) when !IsCorrection => this with { Stage = PublicationStage.ProvisionalFindings },
        (PublicationStep.SendDraft, PublicationStage.Writing or PublicationStage.ProvisionalFindings) =>
            this with { Stage = PublicationStage.DraftWithService },
        (PublicationStep.CloseChallenges, PublicationStage.DraftWithService) => this with { Stage = PublicationStage.AccuracyAnswers },
        (PublicationStep.Finish, PublicationStage.AccuracyAnswers) => this with { Stage = PublicationStage.Final },
        // The service checked the facts of the first edition; what a correction changes is said in it.
        (PublicationStep.Finish, PublicationStage.Writing) when IsCorrection => this with { Stage = PublicationStage.Final },
        (PublicationStep.Approve, PublicationStage.Final) => this with { Stage = PublicationStage.Approved },
        (PublicationStep.Schedule, PublicationStage.Approved or PublicationStage.Scheduled) => this with { Stage = PublicationStage.Scheduled },
        (PublicationStep.Release, PublicationStage.Approved or PublicationStage.Scheduled) => this with { Stage = PublicationStage.Published, IsPublic = true },
        (PublicationStep.Correct, PublicationStage.Published or PublicationStage.Withdrawn) =>
            this with { Stage = PublicationStage.Writing, Edition = Edition + 1 },
        (PublicationStep.Withdraw, PublicationStage.Published) => this with { Stage = PublicationStage.Withdrawn, IsPublic = false },
        (PublicationStep.Withdraw, _) when IsPublic => this with { IsPublic = false },
        (PublicationStep.StepBack, _) => Before(),
        _ => null,
    };

    private Publication? Before() => Stage switch
    {
        PublicationStage.Writing when IsCorrection =>
            this with { Stage = IsPublic ? PublicationStage.Published : PublicationStage.Withdrawn, Edition = Edition - 1 },
        PublicationStage.ProvisionalFindings or PublicationStage.DraftWithService => this with { Stage = PublicationStage.Writing },
        PublicationStage.AccuracyAnswers => this with { Stage = PublicationStage.DraftWithService },
        PublicationStage.Final => this with { Stage = IsCorrection ? PublicationStage.Writing : PublicationStage.AccuracyAnswers },
        PublicationStage.Approved => this with { Stage = PublicationStage.Final },
        PublicationStage.Scheduled => this with { Stage = PublicationStage.Approved },
        PublicationStage.Withdrawn => this with { Stage = PublicationStage.Published, IsPublic = true },
        _ => null,
    };
}
