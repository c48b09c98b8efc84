using Plumbline.Assessments;
using Plumbline.Scores;
using Plumbline.Scores.Ratings;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Files.Inspections;

/// <summary>The part of an inspection folder that scores and figures come from.</summary>
/// <param name="Judgements">As they stand in the file, with evidence and places.</param>
/// <param name="Design">How the cases stand for the caseload.</param>
/// <param name="Decisions">What people decided about ratings.</param>
public sealed record ScoredFolder(
    InspectionHeader Header,
    Readings Readings,
    JudgementRows Judgements,
    CaseDesign Design,
    IReadOnlyList<PanelDecision> Decisions)
{
    /// <summary>Its scores by the ruleset of its instrument, or everything that is wrong with the decisions.</summary>
    public Result<ScoreCard> Score() => Scoring.Of(Readings, Design, Decisions);
}
