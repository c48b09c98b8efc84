namespace Plumbline.Assessments.Seeding;

/// <summary>Why somebody gets no copy of a seeded case.</summary>
public enum SeedingFault
{
    /// <summary>They see results or the audit trail, and so which of their cases count.</summary>
    WouldKnow,

    /// <summary>They have read the case, or opened it.</summary>
    KnowsTheCase,

    /// <summary>They have a copy of it already.</summary>
    HasACopy,
}
