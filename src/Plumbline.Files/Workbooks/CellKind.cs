namespace Plumbline.Files.Workbooks;

/// <summary>What a spreadsheet program made of what was typed into a cell.</summary>
internal enum CellKind
{
    Text,
    Number,
    Truth,
    Date,

    /// <summary>A number in the form of a date that is no day anybody could mean.</summary>
    NoDate,

    /// <summary>A time of day or an amount of time.</summary>
    Time,
    Error,
    FormulaWithoutValue,

    /// <summary>A text with characters that are none, or longer than a cell can be.</summary>
    Unreadable,
}
