namespace Plumbline.Assessments;

/// <summary>Where evidence was found.</summary>
public enum EvidenceKind
{
    /// <summary>In the record of the case.</summary>
    Record,

    /// <summary>In an interview with someone who worked on the case.</summary>
    Interview,
}
