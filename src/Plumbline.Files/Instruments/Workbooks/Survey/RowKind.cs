namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>The kinds of rows of a survey that are told apart here.</summary>
internal enum RowKind
{
    Blank,
    BeginGroup,
    EndGroup,
    BeginRepeat,
    EndRepeat,

    /// <summary>A type of answer that is known here.</summary>
    Asked,

    /// <summary>Any other type.</summary>
    Other,
}
