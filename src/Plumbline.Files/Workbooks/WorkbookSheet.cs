namespace Plumbline.Files.Workbooks;

/// <summary>One sheet of a workbook.</summary>
/// <param name="Rows">Those that hold anything, read one after the other each time they are asked for; they may throw
/// <see cref="WorkbookLimitException"/>.</param>
internal sealed record WorkbookSheet(string Name, bool IsVisible, IEnumerable<WorkbookRow> Rows);
