namespace Plumbline.Assessments.Reviews;

/// <summary>One move of a record from state to state.</summary>
public enum ReviewStep
{
    /// <summary>The first judgement is made.</summary>
    Begin,

    /// <summary>The assessor hands the record over for review.</summary>
    HandOver,

    /// <summary>The assessor takes it back before a reviewer has begun.</summary>
    TakeBack,

    /// <summary>A reviewer begins.</summary>
    BeginReview,

    /// <summary>The reviewer gives it back with comments to be answered.</summary>
    Return,

    /// <summary>The reviewer signs it off.</summary>
    Complete,

    /// <summary>A reviewer looks at a signed-off record again.</summary>
    Reopen,

    /// <summary>A senior closes it for good.</summary>
    Lock,

    /// <summary>A senior opens a locked record again, with a reason.</summary>
    Unlock,
}
