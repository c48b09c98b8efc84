using Plumbline.Files.Workbooks;

namespace Plumbline.Files.Instruments.Workbooks.Tables;

/// <summary>One cell of an instrument as text, with what a spreadsheet program made of it.</summary>
internal readonly record struct InstrumentCell(string Text, CellKind Kind)
{
    /// <summary>Why what was typed is lost, or null.</summary>
    public string? Fault => Kind switch
    {
        CellKind.Error => $"holds the error {Text}",
        CellKind.Date or CellKind.NoDate or CellKind.Time => "became a date; what was typed is lost",
        CellKind.Unreadable => "holds a text that is too long, or characters that are none",
        _ => null,
    };
}
