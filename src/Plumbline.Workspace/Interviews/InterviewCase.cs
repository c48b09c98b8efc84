namespace Plumbline.Workspace.Interviews;

/// <summary>A case as the plan of interviews knows it.</summary>
/// <param name="Practitioner">The codes of who held it, as the list of cases has them; null where it has none.</param>
/// <param name="Reader">The account that reads it first; null for nobody.</param>
/// <param name="IsSampled">Whether it is in the sample still; so is a copy of a seeded case, as its reader sees it.</param>
public sealed record InterviewCase(string Id, string? Practitioner, Guid? Reader, string? ReaderName, bool IsSampled)
{
    /// <summary>The seeded case that it is one reader's copy of; to readers it is a case of the sample. Null for every other case.</summary>
    public string? SeededFrom { get; init; }
}
