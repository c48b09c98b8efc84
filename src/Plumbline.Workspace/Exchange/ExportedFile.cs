using Plumbline.Files.Inspections.Tables;

namespace Plumbline.Workspace.Exchange;

/// <summary>One table as one kind of file.</summary>
public sealed record ExportedFile(InspectionTable Table, TableFormat Format)
{
    public static readonly IReadOnlyList<ExportedFile> All =
    [
        .. from table in Enum.GetValues<InspectionTable>()
           from format in Enum.GetValues<TableFormat>()
           select new ExportedFile(table, format),
    ];

    /// <summary>As addresses and the audit trail call it: <c>judgements.csv</c>.</summary>
    public string Name => $"{SheetName}.{Lower(Format)}";

    private string SheetName => Lower(Table);

    /// <summary>The file of that name; null where there is none.</summary>
    public static ExportedFile? Find(string name) => All.FirstOrDefault(file => file.Name == name);

    internal byte[] Write(TableRows table) => Format == TableFormat.Csv
        ? TableFile.Csv(table.Header, table.Rows)
        : TableFile.Xlsx(SheetName, table.Header, table.Rows);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
