namespace Plumbline.Reports.Blocks.Boxes;

/// <summary>The comment beside a score, with its place among the comments, which decides its colour and pattern.</summary>
/// <param name="Word">As printed, such as MODERATE.</param>
/// <param name="Rank">0 for the best comment, 1 for the next, and so on.</param>
public sealed record Band(string Word, int Rank);
