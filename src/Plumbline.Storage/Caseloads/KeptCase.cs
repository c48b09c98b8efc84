namespace Plumbline.Storage.Caseloads;

/// <summary>One case of an inspection under its pseudonym: of the caseload that was uploaded, or of the sample that was taken in from a folder.</summary>
public sealed class KeptCase
{
    public required string InspectionId { get; init; }

    /// <summary>A pseudonym; never a name or a number that the service uses.</summary>
    public required string CaseId { get; init; }

    /// <summary>Its place in the list, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>What is known before the case is read, by field of the instrument's profile, as JSON.</summary>
    public required string Profile { get; set; }

    /// <summary>The code of the practitioner who holds it; null when it was not given.</summary>
    public string? Practitioner { get; init; }

    /// <summary>The codes of those who supervised it, separated by spaces.</summary>
    public string? Supervisors { get; init; }

    /// <summary>Whether it is in the sample now.</summary>
    public bool IsSampled { get; set; }

    /// <summary>
    /// The case of which it is one reader's own copy, so that it is a seeded case: never in the sample, and in no list but those that ask for copies. Null for
    /// every case of the service.
    /// </summary>
    public string? SeededFrom { get; init; }
}
