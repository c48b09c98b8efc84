using Plumbline.Statistics;

namespace Plumbline.Reports.Blocks.Judgements;

/// <summary>Everything that was counted for one question, several pooled, or one score, in one population.</summary>
/// <param name="Id">Unique in the report; figures point at it.</param>
/// <param name="Key">What was counted: a question, several joined by a plus, or a score such as criterion:1.2.</param>
/// <param name="Statement">The statement that was judged, or the name of the score.</param>
/// <param name="Population">Which cases it was asked of, in words.</param>
/// <param name="Share">Sufficient of applicable; null for a stored value, which was not counted here, and for one that is withheld.</param>
public sealed record JudgementEntry(string Id, string Key, string Statement, string Population, Share? Share)
{
    /// <summary>Whether the publisher withholds the share to protect small numbers.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>The answers, each with its count and, where the publisher allows, its cases. In order: yes, no, not applicable, unknown, missing.</summary>
    public IReadOnlyList<AnswerGroup> Answers { get; init; } = [];

    /// <summary>The questions that were pooled, with the share of each; empty for a single question.</summary>
    public IReadOnlyList<EntryPart> Parts { get; init; } = [];

    /// <summary>Where a stored value comes from; null for what was counted.</summary>
    public string? Source { get; init; }
}
