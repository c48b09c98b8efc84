namespace Plumbline.Statistics.Agreement;

/// <summary>One thing that several readers answered, such as one question of one case.</summary>
/// <param name="Case">The number of the case that it belongs to; answers of one case go together.</param>
/// <param name="Answers">The number of the category that each reader chose, in the order of the readers; -1 where a reader gave none.</param>
public sealed record AnsweredUnit(int Case, IReadOnlyList<int> Answers)
{
    /// <summary>How many readers answered.</summary>
    public int Readers => Answers.Count(answer => answer >= 0);
}
