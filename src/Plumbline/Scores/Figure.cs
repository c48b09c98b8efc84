namespace Plumbline.Scores;

/// <summary>What was found on one question, or on several pooled, in one population.</summary>
/// <param name="Questions">Their names.</param>
/// <param name="Population">A phase of the instrument, or all.</param>
public sealed record Figure(IReadOnlyList<string> Questions, string Population, Tally Tally)
{
    /// <summary>Several questions are joined by a plus, as in the published list of figures.</summary>
    public string Key => string.Join('+', Questions);
}
