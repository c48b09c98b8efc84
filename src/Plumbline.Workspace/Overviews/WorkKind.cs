namespace Plumbline.Workspace.Overviews;

/// <summary>Why something waits for somebody, the most pressing first.</summary>
public enum WorkKind
{
    /// <summary>A case of theirs came back from review.</summary>
    Returned,

    /// <summary>Someone declared a conflict of interest with a case that they still have.</summary>
    ConflictDeclared,

    /// <summary>A reader judged a seeded case further from what was agreed than is tolerated.</summary>
    ToTalk,

    /// <summary>A case was handed over and waits for a reviewer.</summary>
    ToReview,

    /// <summary>Readers asked how questions are judged, and wait for a ruling.</summary>
    ToRule,

    /// <summary>A consensus meeting about a case that they have read, in which they have questions to answer again.</summary>
    ToMeet,

    /// <summary>Two readings differ and must be settled.</summary>
    ToSettle,

    /// <summary>The practitioner of a case of theirs is interviewed soon.</summary>
    Interview,

    /// <summary>A case of theirs is begun.</summary>
    InProgress,

    /// <summary>A case that they read blind, a second time.</summary>
    SecondReading,

    /// <summary>A case of theirs that is not begun.</summary>
    ToBegin,

    /// <summary>Cases of the sample that nobody has.</summary>
    ToAllocate,

    /// <summary>Cases that are signed off and not locked.</summary>
    ToLock,

    /// <summary>Cases of the service for which it can offer times of interviews.</summary>
    ToOfferTimes,

    /// <summary>Documents that the service is asked for.</summary>
    ToSend,

    /// <summary>Documents that were sent, or are late.</summary>
    ToReceive,

    /// <summary>An inspection that nobody leads.</summary>
    ToGiveALead,

    /// <summary>All cases are signed off and no report is built.</summary>
    ToReport,

    /// <summary>A draft about the service, which it reads for its facts.</summary>
    DraftToRead,

    /// <summary>Points of the service about a draft that have no answer yet.</summary>
    PointsToAnswer,

    /// <summary>A final report that waits for their approval.</summary>
    ToApprove,
}
