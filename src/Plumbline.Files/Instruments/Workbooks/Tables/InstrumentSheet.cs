namespace Plumbline.Files.Instruments.Workbooks.Tables;

/// <summary>One sheet of an instrument: its rows that hold anything.</summary>
internal sealed record InstrumentSheet(string Name, IReadOnlyList<InstrumentSheetRow> Rows);
