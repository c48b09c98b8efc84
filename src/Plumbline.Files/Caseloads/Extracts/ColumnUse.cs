namespace Plumbline.Files.Caseloads.Extracts;

/// <summary>What became of one column of a service's list.</summary>
/// <param name="Fields">The fields of the profile that it fills; none for a column that was not read, or that is used and then removed.</param>
/// <param name="Role">What it was used for beside them; null for none.</param>
public sealed record ColumnUse(string Heading, IReadOnlyList<string> Fields, ExtractRole? Role)
{
    /// <summary>Whether what it holds tells who somebody is, so that it is removed once people have been compared.</summary>
    public bool IsRemoved =>
        Role is ExtractRole.Reference or ExtractRole.PersonNumber or ExtractRole.FamilyName or ExtractRole.GivenName or ExtractRole.BirthDate;
}
