using Plumbline.Findings.Bindings;
using Plumbline.Instruments.Rulesets;
using Plumbline.Scores;

namespace Plumbline.Findings.Proofs;

/// <summary>What a proof-reader may know besides the text.</summary>
public sealed record ProofSettings
{
    /// <summary>The words beside printed percentages; null when they are not known, or another number decides them.</summary>
    public Bands? Bands { get; init; }

    /// <summary>The scores that the text should print; null without an inspection.</summary>
    public ScoreCard? Scores { get; init; }

    /// <summary>The figures that the text should print; null without an inspection.</summary>
    public IFigures? Figures { get; init; }

    /// <summary>Whether each line is a whole paragraph, as in a text taken from a word processor; otherwise lines run on until an empty one.</summary>
    public bool LinesAreParagraphs { get; init; }

    /// <summary>The size of the sample, where the text does not say.</summary>
    public int? Cases { get; init; }
}
