using Plumbline.Scores;

namespace Plumbline.Reports.Disclosures;

/// <summary>The counts that one edition prints, read back from its files: whatever any of its formats shows.</summary>
/// <param name="Edition">Its number, from 1 on.</param>
/// <param name="Cases">How many cases it says were read.</param>
/// <param name="Figures">By question and population; a count that no format shows is null.</param>
/// <param name="Scores">By the key of the score, such as <c>criterion:1.1</c>.</param>
/// <param name="Characteristics">How many cases have each value, by field and value.</param>
/// <param name="Survey">Yes, no and all answers by question of a questionnaire.</param>
public sealed record PrintedCounts(
    int Edition,
    int Cases,
    IReadOnlyDictionary<(string Question, string Population), PublishedTally> Figures,
    IReadOnlyDictionary<string, PublishedTally> Scores,
    IReadOnlyDictionary<(string Field, string Value), int?> Characteristics,
    IReadOnlyDictionary<string, (int? Yes, int? No, int? Answered)> Survey)
{
    /// <summary>Counts that one format shows and another withholds: where, and of what.</summary>
    public IReadOnlyList<(string File, string Question, string Population)> Slips { get; init; } = [];

    /// <summary>What is printed of a figure whose judgements are, by all that readers see, the same as now; null where it is not in this edition, or they see
    /// that it changed.</summary>
    /// <param name="cases">How many cases are read now.</param>
    public PublishedTally? Unchanged(string question, string population, Tally now, int cases) =>
        cases == Cases && Figures.TryGetValue((question, population), out var printed)
        && printed.InOrder().Zip(PublishedTally.Of(now).InOrder()).All(pair => pair.First is null || pair.First == pair.Second)
            ? printed : null;
}
