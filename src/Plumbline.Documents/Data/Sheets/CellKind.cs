namespace Plumbline.Documents.Data.Sheets;

/// <summary>What stands in a cell.</summary>
internal enum CellKind
{
    Text,
    Number,

    /// <summary>Nothing to say here, such as the criterion of a question that is in none.</summary>
    Empty,

    /// <summary>Kept back to protect small numbers.</summary>
    Withheld,

    /// <summary>There is no such number, such as a percentage when nothing applied.</summary>
    NotApplicable,
}
