using Plumbline.Statistics;

namespace Plumbline.Reports.Blocks.Inlines;

/// <summary>A figure as the report prints it, which can be followed back to the judgements behind it.</summary>
/// <param name="Words">As printed: 63%, five of the ten, just over two-thirds.</param>
/// <param name="Keys">What was counted: a question, several joined by a plus, or a score such as criterion:1.2.</param>
/// <param name="Target">The id of the entry of the annex that shows the judgements; null when the report carries no annex.</param>
public sealed record PrintedFigure(string Words, string Keys, string? Target) : Inline
{
    /// <summary>The label of the published figure that it reproduces, such as F064.</summary>
    public string? Label { get; init; }

    /// <summary>Which share of the keys is said and how, in the tokens of docs/methods/words.md; empty for all cases in the style of the house.</summary>
    public string Tokens { get; init; } = "";

    /// <summary>The counts that the words were made from, in the polarity that is printed; null for figures that are stored and not counted.</summary>
    public Share? Share { get; init; }

    public override void WriteTo(IInlineWriter writer) => writer.Write(this);
}
