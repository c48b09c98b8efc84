using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Blocks.Tables;

/// <summary>A row of a table: its first cell is the header of the row.</summary>
/// <param name="Cells">The cells after the header, as many as there are columns less one.</param>
public sealed record Row(IReadOnlyList<Inline> Header, params IReadOnlyList<IReadOnlyList<Inline>> Cells);
