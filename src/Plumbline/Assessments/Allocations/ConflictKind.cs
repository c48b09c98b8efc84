namespace Plumbline.Assessments.Allocations;

/// <summary>What a declared conflict of interest is about.</summary>
public enum ConflictKind
{
    /// <summary>One case, by its pseudonym.</summary>
    Case,

    /// <summary>Every case of a practitioner, by the code that the caseload uses.</summary>
    Practitioner,

    /// <summary>Every case of an area.</summary>
    Area,
}
