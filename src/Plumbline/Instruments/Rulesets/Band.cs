namespace Plumbline.Instruments.Rulesets;

/// <summary>One word of a scale and where it begins.</summary>
/// <param name="Word">Its id and English word.</param>
/// <param name="From">The lowest per cent, or the lowest points, that earn it.</param>
/// <param name="Points">What it is worth where words are added up.</param>
public sealed record Band(string Word, LocalText Label, int From, int Points = 0)
{
    /// <summary>What work of that level is like, in a sentence or two; null where the word says all.</summary>
    public LocalText? Meaning { get; init; }
}
