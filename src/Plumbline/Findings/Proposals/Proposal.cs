using Plumbline.Instruments;
using Plumbline.Statistics;

namespace Plumbline.Findings.Proposals;

/// <summary>A scored question as the figures would place it among the findings of its criterion.</summary>
/// <param name="Share">Of sufficient judgements.</param>
/// <param name="Average">The share of sufficient judgements over all scored questions of the inspection.</param>
public sealed record Proposal(Question Question, Share Share, Share Average)
{
    /// <summary>
    /// How many judgements more (or, below nought, fewer) were sufficient than the average of the inspection would give on the same base.
    /// Rounded to one decimal, away from nought.
    /// </summary>
    public decimal Lean => Math.Round((decimal)Difference / Average.Base, 1, MidpointRounding.AwayFromZero);

    /// <summary>A whole judgement or more above the average is a strength, a whole judgement or more below it an area for improvement.</summary>
    public Side Side => Difference >= Average.Base ? Side.Strength : Difference <= -Average.Base ? Side.Area : Side.Either;

    /// <summary>The lean times the base of the average: whole numbers, so that nothing is rounded before it is compared.</summary>
    private long Difference => ((long)Share.Part * Average.Base) - ((long)Share.Base * Average.Part);
}
