using Plumbline.Assessments;
using Plumbline.Instruments.Rulesets;
using Plumbline.Instruments.Rulesets.Tables;
using Plumbline.Scores.Ratings;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Scores;

/// <summary>Scores an inspection by the ruleset that its instrument carries: the one function that page, report and command line call.</summary>
public static class Scoring
{
    /// <summary>Every score, or everything that is wrong with the decisions of people.</summary>
    /// <param name="design">How the cases that were read stand for the caseload; null where that is not known, and then no interval is given.</param>
    /// <param name="decisions">What a panel or a senior role decided; empty for none.</param>
    public static Result<ScoreCard> Of(Readings readings, CaseDesign? design, IReadOnlyList<PanelDecision> decisions)
    {
        var laid = new Decisions(decisions);
        var card = readings.Instrument.Rules switch
        {
            LowestOf rules => new ScoreCard([.. LowestOfRating.Rate(readings, rules, laid)]) { Design = design },
            MeanOfRatings rules => new ScoreCard([.. MeanRating.Rate(readings, rules, laid)]) { Design = design },
            DecisionTables rules => new ScoreCard([.. TableRating.Rate(readings, rules, laid)]) { Design = design },
            _ when design is not null => EstimatedScores.WithIntervals(readings, design),
            _ => PooledScores.Of(readings),
        };
        laid.Close(card.Scores.Select(score => score.Id));
        return Result.From(laid.Refusals, () => card);
    }
}
