namespace Plumbline.Files.Xlsx;

/// <summary>One sheet of a workbook: its rows that hold anything, each with its number as the spreadsheet shows it.</summary>
internal sealed record XlsxSheet(string Name, IReadOnlyList<XlsxRow> Rows);
