using Plumbline.Statistics;

namespace Plumbline.Reports.Blocks.Judgements;

/// <summary>One question among those pooled into a score.</summary>
/// <param name="Share">Null when the publisher withholds it to protect small numbers.</param>
/// <param name="Target">The id of its own entry; null when it has none.</param>
public sealed record EntryPart(string Statement, Share? Share, string? Target);
