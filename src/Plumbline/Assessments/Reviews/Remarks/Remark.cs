namespace Plumbline.Assessments.Reviews.Remarks;

/// <summary>Why a reviewer looks at a judgement; several may hold of one.</summary>
[Flags]
public enum Remark
{
    None = 0,

    /// <summary>A scored question that was judged not sufficient.</summary>
    NotSufficient = 1,

    /// <summary>It applies, and could not be assessed.</summary>
    NotAssessed = 2,

    /// <summary>Nothing is written down that it rests on, though the instrument asks for it, or though it is not sufficient or could not be assessed.</summary>
    WithoutEvidence = 4,

    /// <summary>It changed after the record was last given back.</summary>
    ChangedSinceReturn = 8,

    /// <summary>It disagrees with another answer of the case.</summary>
    Contradicts = 16,

    /// <summary>A senior replaced what the assessor had judged.</summary>
    Overridden = 32,

    /// <summary>A comment on it is not resolved.</summary>
    Commented = 64,

    /// <summary>It was overridden, and answers elsewhere have closed it since.</summary>
    ClosedSince = 128,
}
