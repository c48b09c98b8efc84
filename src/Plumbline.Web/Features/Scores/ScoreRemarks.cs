using Plumbline.Reports.Texts;
using Plumbline.Workspace.Scores;

namespace Plumbline.Web.Features.Scores;

/// <summary>What the scores of a page say of the whole caseload and what they do not, in the words of the report.</summary>
internal static class ScoreRemarks
{
    public static IEnumerable<LocalText> Of(Results results)
    {
        if (results.Readings.Cases.Count == 0)
        {
            yield break;
        }

        if (results.Design is not { } design)
        {
            yield return ScoreWords.NoCaseload;
            yield break;
        }

        if (SayUncertainty.WhyNoRange(design) is { } why)
        {
            yield return why;
            yield break;
        }

        if (design.IsWeighted)
        {
            yield return SayUncertainty.Weighted;
        }

        if (results.Card.Criteria.Any(score => score.Tally.Applicable > 0 && score.Interval is null))
        {
            yield return ScoreWords.TooFewSomewhere;
        }
    }
}
