namespace Plumbline.Files.Workbooks;

/// <summary>A workbook is larger than what it could be for, at the place that its message names; the readers turn it into a refusal.</summary>
internal sealed class WorkbookLimitException(string message, int row = 1, int column = 1) : Exception(message)
{
    public int Row { get; } = row;

    public int Column { get; } = column;
}
