using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Blocks.Boxes;

/// <summary>An example of practice, told as a short story.</summary>
/// <param name="Id">Unique in the report.</param>
/// <param name="Criterion">The criterion that it illustrates, as printed under the story.</param>
public sealed record PracticeBox(string Id, string Title, string Criterion, params IReadOnlyList<IReadOnlyList<Inline>> Paragraphs) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
