using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Steps;
using Plumbline.Web.Features.Assessments;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Overviews;

/// <summary>Cases by state, for a bar and in words: <c>3 in progress, 2 signed off</c>.</summary>
internal static class StateParts
{
    private static readonly LocalText NotBegun = new("not begun: {0}", "heb ddechrau: {0}");

    private static readonly LocalText WithReaders = new("being read: {0}", "yn cael eu darllen: {0}");

    private static readonly LocalText WithReviewers = new("with reviewers: {0}", "gydag adolygwyr: {0}");

    private static readonly LocalText SignedOff = new("signed off: {0}", "wedi’u cymeradwyo: {0}");

    private static readonly LocalText Locked = new("locked: {0}", "wedi’u cloi: {0}");

    private static readonly LocalText StateAndCases = new("{0}: {1}", "{0}: {1}");

    public static StateBar Bar(InspectionFacts facts) => new([.. OfAll(facts).Select(part => (part.Name, part.Cases))]);

    public static StateBar Bar(IReadOnlyDictionary<ReviewState, int> cases) =>
        new([.. ReviewStates.All.Select(state => (NameOf(state), cases.GetValueOrDefault(state)))]);

    public static string Words(Speech say, InspectionFacts facts) =>
        string.Join(", ", OfAll(facts).Where(part => part.Cases > 0).Select(part => say[part.Words, part.Cases]));

    public static string Words(Speech say, IReadOnlyDictionary<ReviewState, int> cases) => string.Join(
        ", ",
        ReviewStates.All.Where(cases.ContainsKey).Select(state => say[StateAndCases, say[ReviewStateWords.Of(state)], cases[state]]));

    private static (string Name, LocalText Words, int Cases)[] OfAll(InspectionFacts facts) =>
    [
        ("made", NotBegun, facts.Sampled - facts.Begun),
        ("reading", WithReaders, facts.Begun - facts.HandedOver),
        ("review", WithReviewers, facts.HandedOver - facts.SignedOff),
        ("complete", SignedOff, facts.SignedOff - facts.Locked),
        ("locked", Locked, facts.Locked),
    ];

    private static string NameOf(ReviewState state) => state switch
    {
        ReviewState.Made => "made",
        ReviewState.InProgress or ReviewState.Returned => "reading",
        ReviewState.Ready or ReviewState.InReview => "review",
        ReviewState.Complete => "complete",
        _ => "locked",
    };
}
