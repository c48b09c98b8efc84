namespace Plumbline.Assessments.Reviews;

/// <summary>How far the record of one case has come on its way to being signed off.</summary>
public enum ReviewState
{
    /// <summary>The record exists; nothing was judged yet.</summary>
    Made,

    /// <summary>An assessor is reading the case.</summary>
    InProgress,

    /// <summary>The assessor has handed it over.</summary>
    Ready,

    /// <summary>A reviewer is looking at it.</summary>
    InReview,

    /// <summary>The reviewer gave it back with comments.</summary>
    Returned,

    /// <summary>The reviewer has signed it off.</summary>
    Complete,

    /// <summary>Nothing changes any more; figures rest on it.</summary>
    Locked,
}
