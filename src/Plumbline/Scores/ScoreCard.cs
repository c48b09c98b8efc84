using Plumbline.Statistics.Clusters;

namespace Plumbline.Scores;

/// <summary>All scores of one inspection, whatever its ruleset: a ruleset has the levels that it knows, and a whole only where it gives one.</summary>
/// <param name="Scores">From the parts to the whole.</param>
public sealed record ScoreCard(IReadOnlyList<Score> Scores)
{
    /// <summary>How the cases that were read stand for the caseload; null where that was not asked.</summary>
    public CaseDesign? Design { get; init; }

    public IReadOnlyList<Score> Criteria => Of(ScoreLevel.Criterion);

    public IReadOnlyList<Score> Sections => Of(ScoreLevel.Section);

    /// <summary>In the order of the instrument's themes.</summary>
    public IReadOnlyList<Score> Headlines => Of(ScoreLevel.Headline);

    /// <summary>The score of the whole; null where the ruleset has none.</summary>
    public Score? Overall => Scores.FirstOrDefault(score => score.Level == ScoreLevel.Overall);

    /// <summary>The scores of one level, in order; empty where the ruleset does not know it.</summary>
    public IReadOnlyList<Score> Of(ScoreLevel level) => [.. Scores.Where(score => score.Level == level)];

    /// <summary>The key questions or items of a criterion, in order.</summary>
    public IReadOnlyList<Score> PartsOf(string criterion) => [.. Scores.Where(score => score.Within == criterion)];

    public Score? Find(string id) => Scores.FirstOrDefault(score => score.Id == id);

    public Score Criterion(string id) => Criteria.First(score => score.Id == id);

    public Score Section(string id) => Sections.First(score => score.Id == id);

    public Score Headline(string id) => Headlines.First(score => score.Id == id);
}
