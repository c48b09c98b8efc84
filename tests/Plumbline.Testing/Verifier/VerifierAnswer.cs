namespace Plumbline.Testing.Verifier;

/// <summary>What the page found in one publication.</summary>
/// <param name="Changed">The cell that was changed before, or empty.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Parts">How many comparisons were equal, withheld or not possible, by part.</param>
/// <param name="Differences">Each with its part, its place, what is printed and what was counted.</param>
public sealed record VerifierAnswer(string Changed, double Milliseconds, IReadOnlyList<VerifierPart> Parts, IReadOnlyList<string> Differences);
