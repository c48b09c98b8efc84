using Plumbline.Instruments.Rulesets;
using Plumbline.Scores.Ratings;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Scores;

/// <summary>What a ruleset makes of an inspection at one place: how often work was good enough, the word, what it rests on, and who moved it.</summary>
/// <param name="Id">The criterion, section, theme, key question or item; <c>overall</c> for the whole.</param>
/// <param name="Share">The judgements, cases or points that it rests on; none where people gave the word.</param>
/// <param name="Band">The word that stands; null where nothing could be rated and where the ruleset has none for the level.</param>
public sealed record Score(ScoreLevel Level, string Id, LocalText Title, Share? Share, Band? Band)
{
    /// <summary>The id of the score of the whole inspection.</summary>
    public const string Overall = "overall";

    /// <summary>What narratives, data and addresses call it: <c>criterion:1.2</c>, <c>overall</c>; a key question goes by its own name.</summary>
    public string Key => Level switch
    {
        ScoreLevel.Overall => Overall,
        ScoreLevel.KeyQuestion => Id,
        _ => $"{Level.Code()}:{Id}",
    };

    /// <summary>How the judgements behind it fell; nothing where it is no share of judgements.</summary>
    public Tally Tally { get; init; }

    /// <summary>What decided the word, or why there is none, in one short sentence; null where the share says it all.</summary>
    public LocalText? Because { get; init; }

    /// <summary>The criterion that a key question belongs to, and the outcome that an item counts for; null for others.</summary>
    public string? Within { get; init; }

    /// <summary>The key question that gave a standard its word; null where no single one did.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>How the cases fell: by row of a decision table, by level of an outcome, by step of a statement; empty for others.</summary>
    public IReadOnlyList<Fall> Falls { get; init; } = [];

    /// <summary>The questions that the table of an item asks; empty for others.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>What it adds to the points of the whole; null where nothing is added up, or it is left out.</summary>
    public int? Points { get; init; }

    /// <summary>What decided the word of the rule, where people decided another.</summary>
    public LocalText? ByRule { get; init; }

    /// <summary>The word that the rule gave, where people moved it.</summary>
    public Band? Computed { get; init; }

    /// <summary>Who moved it or gave it, and why.</summary>
    public PanelDecision? Decision { get; init; }

    /// <summary>How far it could lie from the whole caseload; null when the cases cannot say.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The score with each case weighted by the inverse of its chance of being drawn, from 0 to 1; null where all had the same chance, and the share
    /// of the judgements read is the score.</summary>
    public double? Weighted { get; init; }

    /// <summary>The standard error that drawing the cases again and again gives, beside that of the interval; null when it was not reckoned.</summary>
    public double? ResampledError { get; init; }

    /// <summary>How likely each comment would stand here if every case had been read, best comment first; empty where that cannot be promised.</summary>
    public IReadOnlyList<CommentChance> Chances { get; init; } = [];

    /// <summary>What would change the word; null when nothing applied, and where judgements weigh differently.</summary>
    public CommentTurns? Turns { get; init; }

    /// <summary>The printed figure: whole per cent, half up, of the whole caseload where cases are weighted.</summary>
    public int? Percent => Weighted is { } share ? Statistics.Percent.HalfUp(share) : Share?.Percent;

    /// <summary>Whether a rating would tell of a few people: it can rest on one question alone, so that its word and counts are that question's.</summary>
    /// <param name="smallest">Counts from 1 to below this are small; 0 or 1 withholds nothing.</param>
    public bool TellsOfFew(int smallest) => Level != ScoreLevel.Overall && Share is { } share
        && new[] { share.Part, share.Base - share.Part, share.Base }.Any(count => SmallNumbers.IsSmall(count, smallest));
}
