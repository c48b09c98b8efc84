namespace Plumbline.Caseloads.Intake;

/// <summary>What a person decided about two lines that may be the same person.</summary>
/// <param name="First">Reference of one case.</param>
/// <param name="Second">Reference of the other; the order of the two makes no difference.</param>
public sealed record PersonDecision(string First, string Second, bool IsSame);
