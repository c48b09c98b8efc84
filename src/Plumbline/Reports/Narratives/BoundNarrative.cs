using Plumbline.Findings.Bindings;
using Plumbline.Reports.Blocks;

namespace Plumbline.Reports.Narratives;

/// <summary>A narrative with its figures in place, ready to stand in a report.</summary>
/// <param name="Parts">The blocks of each part, by its name.</param>
/// <param name="Figures">Every figure in it, in reading order.</param>
public sealed record BoundNarrative(Language Language, IReadOnlyDictionary<string, IReadOnlyList<Block>> Parts, IReadOnlyList<BoundFigure> Figures)
{
    /// <summary>The blocks of a part; none when the narrative has no such part.</summary>
    public IReadOnlyList<Block> Part(string name) => Parts.GetValueOrDefault(name, []);
}
