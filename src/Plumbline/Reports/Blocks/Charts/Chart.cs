using Plumbline.Reports.Blocks.Tables;

namespace Plumbline.Reports.Blocks.Charts;

/// <summary>A picture of some values. Whoever cannot see it has the description and the table beside it.</summary>
/// <param name="Id">Unique in the report; also the stem of the ids inside the picture.</param>
/// <param name="Title">Printed over the chart: the main thing to see in it.</param>
/// <param name="Subtitle">Printed under the title: what was measured, of whom, in which unit.</param>
/// <param name="Description">What the chart shows and the main thing to see in it; the alternative text.</param>
/// <param name="Maximum">The end of the scale, which begins at 0: 100 for percentages.</param>
/// <param name="Unit">Printed after the numbers of the scale: % or nothing.</param>
/// <param name="Table">The same values as a table.</param>
public sealed record Chart(
    string Id, string Title, string Subtitle, string Description, ChartKind Kind, int Maximum, string Unit, IReadOnlyList<Bar> Bars, DataTable Table) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
