namespace Plumbline.Instruments;

/// <summary>A headline theme: the share of sufficient judgements among its key questions.</summary>
/// <param name="Meaning">What its score says, for the summary box.</param>
/// <param name="CountsTowardsReinspection">Whether its score weighs when a further inspection is decided on.</param>
public sealed record Theme(string Id, LocalText Title, LocalText Meaning, bool CountsTowardsReinspection);
