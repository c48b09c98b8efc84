namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>The kinds of rows of a survey that are told apart here.</summary>
internal enum RowKind
{
    Blank,
    BeginGroup,
    EndGroup,
    BeginRepeat,
    EndRepeat,

    /// <summary>One choice of a list.</summary>
    SelectOne,

    /// <summary>Any other type.</summary>
    Other,
}
