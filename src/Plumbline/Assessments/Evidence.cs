namespace Plumbline.Assessments;

/// <summary>One thing that a judgement rests on: a passage of the record, or what was said in an interview.</summary>
/// <param name="Text">The passage as it stands, or a note of what was said; never a name.</param>
public sealed record Evidence(EvidenceKind Kind, string Text)
{
    /// <summary>The document of the record, or the part that the person interviewed had, such as <c>case manager</c>.</summary>
    public string? Source { get; init; }

    /// <summary>The page, as the document numbers it.</summary>
    public string? Page { get; init; }

    /// <summary>The date of the entry or of the interview.</summary>
    public DateOnly? Date { get; init; }
}
