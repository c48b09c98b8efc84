using Plumbline.Assessments.Reviews;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments;

/// <summary>The states of review in words.</summary>
internal static class ReviewStateWords
{
    public static readonly LocalText Made = new("Not begun", "Heb ddechrau");

    public static readonly LocalText InProgress = new("In progress", "Ar waith");

    public static readonly LocalText Ready = new("Ready for review", "Yn barod i’w adolygu");

    public static readonly LocalText InReview = new("In review", "Yn cael ei adolygu");

    public static readonly LocalText Returned = new("Returned", "Wedi’i ddychwelyd");

    public static readonly LocalText Complete = new("Complete", "Wedi’i gwblhau");

    public static readonly LocalText Locked = new("Locked", "Wedi’i gloi");

    public static LocalText Of(ReviewState state) => state switch
    {
        ReviewState.InProgress => InProgress,
        ReviewState.Ready => Ready,
        ReviewState.InReview => InReview,
        ReviewState.Returned => Returned,
        ReviewState.Complete => Complete,
        ReviewState.Locked => Locked,
        _ => Made,
    };

    public static Tag Tag(ReviewState state, Speech say) => new()
    {
        Text = say[Of(state)],
        Classes = state switch
        {
            ReviewState.Ready => "govuk-tag--yellow",
            ReviewState.InReview => "govuk-tag--purple",
            ReviewState.Returned => "govuk-tag--orange",
            ReviewState.Complete => "govuk-tag--green",
            ReviewState.Locked => "govuk-tag--teal",
            ReviewState.InProgress => null,
            _ => "govuk-tag--grey",
        },
    };
}
