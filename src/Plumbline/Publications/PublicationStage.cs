namespace Plumbline.Publications;

/// <summary>How far the report of an inspection is on its way to the public.</summary>
public enum PublicationStage
{
    /// <summary>It is being written.</summary>
    Writing,

    /// <summary>The service has heard what was found; the writing goes on.</summary>
    ProvisionalFindings,

    /// <summary>The service reads the draft and challenges its facts.</summary>
    DraftWithService,

    /// <summary>The service has made its points, and they are answered.</summary>
    AccuracyAnswers,

    /// <summary>The edition is frozen, and waits for its approvals.</summary>
    Final,

    /// <summary>Two people have approved it; it is locked away.</summary>
    Approved,

    /// <summary>It is released at a set minute.</summary>
    Scheduled,

    /// <summary>Everyone can read it.</summary>
    Published,

    /// <summary>It was public and is not any more; a notice says why.</summary>
    Withdrawn,
}
