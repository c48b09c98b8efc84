using Plumbline.Statistics.Clusters;

namespace Plumbline.Scores;

/// <summary>All scores of one inspection.</summary>
/// <param name="Headlines">In the order of the instrument's themes.</param>
public sealed record ScoreCard(IReadOnlyList<Score> Criteria, IReadOnlyList<Score> Sections, IReadOnlyList<Score> Headlines)
{
    /// <summary>How the cases that were read stand for the caseload; null where that was not asked.</summary>
    public CaseDesign? Design { get; init; }

    public Score Criterion(string id) => Criteria.First(score => score.Id == id);

    public Score Section(string id) => Sections.First(score => score.Id == id);

    public Score Headline(string id) => Headlines.First(score => score.Id == id);
}
