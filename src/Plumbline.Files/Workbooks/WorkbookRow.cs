namespace Plumbline.Files.Workbooks;

/// <summary>One row of a sheet with the cells that hold anything, by column.</summary>
/// <param name="Number">From 1, as the spreadsheet shows it.</param>
/// <param name="IsHidden">Whether a filter or a person hid it.</param>
internal sealed record WorkbookRow(int Number, IReadOnlyList<WorkbookCell> Cells, bool IsHidden = false);
