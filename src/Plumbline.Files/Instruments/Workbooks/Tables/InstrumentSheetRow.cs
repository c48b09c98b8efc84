namespace Plumbline.Files.Instruments.Workbooks.Tables;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">From 1, as the spreadsheet shows it.</param>
/// <param name="Cells">Its cells by column, from 0; a column that is empty is not there.</param>
internal sealed record InstrumentSheetRow(int Number, IReadOnlyDictionary<int, InstrumentCell> Cells);
