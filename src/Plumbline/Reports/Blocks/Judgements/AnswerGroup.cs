namespace Plumbline.Reports.Blocks.Judgements;

/// <summary>All cases with the same answer.</summary>
/// <param name="Answer">The answer as printed.</param>
/// <param name="Cases">Their pseudonyms in order; empty when the publisher keeps them back or judgements of many questions are pooled.</param>
public sealed record AnswerGroup(string Answer, int Count, IReadOnlyList<string> Cases);
