using Plumbline.Reports.Texts;
using Plumbline.Scores;
using Plumbline.Statistics;

namespace Plumbline.Reports.Disclosures;

/// <summary>How the judgements on a question fell, as far as the publisher prints it. A count that is null is withheld.</summary>
public readonly record struct PublishedTally(int? Sufficient, int? Insufficient, int? NotApplicable, int? Unknown, int? Missing)
{
    /// <summary>What the five counts are called where they are printed, in their order.</summary>
    public static IReadOnlyList<IReadOnlyList<LocalText>> Labels { get; } =
        [[Say.Sufficient, Say.Yes], [Say.NotSufficient, Say.No], [Say.NotApplicable], [Say.Unknown], [Say.Missing]];

    /// <summary>The base of the share; null when a part of it is withheld.</summary>
    public int? Applicable => Sufficient + Insufficient;

    /// <summary>Null when it is withheld, as it is whenever either of its parts is.</summary>
    public Share? Share => Sufficient is { } part && Applicable is { } @base ? new Share(part, @base) : null;

    public bool IsWhole => Applicable is not null && NotApplicable is not null && Unknown is not null && Missing is not null;

    /// <summary>Sufficient, insufficient, not applicable, unknown, missing.</summary>
    public IReadOnlyList<int?> InOrder() => [Sufficient, Insufficient, NotApplicable, Unknown, Missing];

    public static PublishedTally Of(Tally tally) => new(tally.Sufficient, tally.Insufficient, tally.NotApplicable, tally.Unknown, tally.Missing);
}
