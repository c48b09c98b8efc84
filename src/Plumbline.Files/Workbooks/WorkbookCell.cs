namespace Plumbline.Files.Workbooks;

/// <summary>One cell of a sheet that holds anything.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Text">Texts and numbers as they are shown; a date as 2011-12-05; an error as its sign; a formula without a saved value is empty.</param>
internal readonly record struct WorkbookCell(int Column, string Text, CellKind Kind);
