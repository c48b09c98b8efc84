namespace Plumbline.Workspace.Exchange;

/// <summary>What kind of file a table is taken away as.</summary>
public enum TableFormat
{
    /// <summary>Texts between commas, for programs.</summary>
    Csv,

    /// <summary>A workbook, for spreadsheets.</summary>
    Xlsx,
}
