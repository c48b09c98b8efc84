namespace Plumbline.Reports.Blocks.Tables;

/// <summary>Figures in rows and columns. The first column holds the headers of the rows.</summary>
/// <param name="Id">Unique in the report.</param>
/// <param name="Caption">What the table shows.</param>
public sealed record DataTable(string Id, string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
