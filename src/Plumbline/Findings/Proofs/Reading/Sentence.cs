namespace Plumbline.Findings.Proofs.Reading;

/// <summary>One sentence of a passage.</summary>
/// <param name="Start">Where it begins in the text of the passage.</param>
internal sealed record Sentence(Passage Passage, int Start, string Text)
{
    /// <summary>How many of its words are numbers; no rule that needs more than that looks any closer.</summary>
    public int Numbers { get; } = Reading.Numbers.In(Text);

    /// <summary>Whether it can print a percentage; no rule that needs one looks any closer.</summary>
    public bool MayPrintShare { get; } = Text.Contains('%', StringComparison.Ordinal) || Text.Contains("cent", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether any of the words stands in it, in whatever case.</summary>
    public bool Says(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of a letter of the sentence.</summary>
    public Place PlaceOf(int offset) => Passage.PlaceOf(Start + offset);
}
