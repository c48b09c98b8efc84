namespace Plumbline.Publications;

/// <summary>What moves a report from one stage to another.</summary>
public enum PublicationStep
{
    TellProvisionalFindings,
    SendDraft,

    /// <summary>No further points are taken from the service.</summary>
    CloseChallenges,

    /// <summary>Freezes the edition.</summary>
    Finish,

    /// <summary>Of the second of two people.</summary>
    Approve,

    Schedule,
    Release,

    /// <summary>Begins a new edition of what was published.</summary>
    Correct,

    /// <summary>Takes what is public from the public.</summary>
    Withdraw,

    /// <summary>One stage back, with a reason.</summary>
    StepBack,
}
