namespace Plumbline.Findings.Proofs.Reading;

/// <summary>One sentence of a passage.</summary>
/// <param name="Start">Where it begins in the text of the passage.</param>
internal sealed record Sentence(Passage Passage, int Start, string Text)
{
    /// <summary>How many of its words are numbers; no rule that needs more than that looks any closer.</summary>
    public int Numbers { get; } = Reading.Numbers.In(Text);

    /// <summary>The place of a letter of the sentence.</summary>
    public Place PlaceOf(int offset) => Passage.PlaceOf(Start + offset);
}
