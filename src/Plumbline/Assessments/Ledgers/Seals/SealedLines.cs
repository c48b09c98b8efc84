namespace Plumbline.Assessments.Ledgers.Seals;

/// <summary>A stretch of the audit trail: every line that it held between two of them.</summary>
/// <param name="From">The number of the first line.</param>
/// <param name="To">The number of the last line; numbers between may never have been given.</param>
/// <param name="Lines">How many there were.</param>
/// <param name="Hash">Of 32 bytes, in lower-case hexadecimal digits, over the numbers and hashes of the lines.</param>
public sealed record SealedLines(long From, long To, int Lines, string Hash);
