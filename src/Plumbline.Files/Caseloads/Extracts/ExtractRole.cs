namespace Plumbline.Files.Caseloads.Extracts;

/// <summary>What a column of a service's list is used for.</summary>
public enum ExtractRole
{
    /// <summary>A field of the profile; the only role whose values go on to the caseload.</summary>
    Profile,
    Reference,
    PersonNumber,
    FamilyName,
    GivenName,
    BirthDate,
    Start,
}
