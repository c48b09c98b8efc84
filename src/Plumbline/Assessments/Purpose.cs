namespace Plumbline.Assessments;

/// <summary>Why a case is read.</summary>
public enum Purpose
{
    /// <summary>For the inspection: its judgements count.</summary>
    First,

    /// <summary>Blind, a second time, to see how well two readers agree.</summary>
    Second,

    /// <summary>To settle what the two readers found; where it exists it counts.</summary>
    Adjudicated,
}
