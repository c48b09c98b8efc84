namespace Plumbline.Scores.Uncertainty;

/// <summary>How many cases of one value of a margin a design would draw.</summary>
/// <param name="Held">Cases of the caseload that have the value.</param>
/// <param name="Expected">The sum of their inclusion probabilities: cases of the sample on average.</param>
/// <param name="Least">The fewest among the trial draws.</param>
/// <param name="Most">The most among them.</param>
public sealed record PromisedMargin(string Field, string Value, int Held, double Expected, int Least, int Most);
