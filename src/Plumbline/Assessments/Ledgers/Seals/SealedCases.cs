namespace Plumbline.Assessments.Ledgers.Seals;

/// <summary>Which cases an inspection had, with what was known of them before they were read.</summary>
/// <param name="Cases">How many.</param>
/// <param name="Hash">Of 32 bytes, in lower-case hexadecimal digits, over one line for each case.</param>
public sealed record SealedCases(string Inspection, int Cases, string Hash);
