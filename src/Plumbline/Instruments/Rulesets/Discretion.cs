namespace Plumbline.Instruments.Rulesets;

/// <summary>How far a ratings panel may move a word that the rule gave, with its reason on record.</summary>
/// <param name="Steps">By how many bands at the most.</param>
/// <param name="Within">Only where the share lies within so many points of the edge; a smaller sample than <paramref name="SmallSample"/> needs no
/// nearness.</param>
public sealed record Discretion(int Steps, int Within, int SmallSample);
