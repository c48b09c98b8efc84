namespace Plumbline.Instruments;

/// <summary>What happens to a question about a document that was needed and never made.</summary>
public enum NotProduced
{
    /// <summary>The question stays in the base and counts as not sufficient: a plan that does not exist is not on time.</summary>
    Insufficient,

    /// <summary>The question leaves the base: only documents that exist are judged.</summary>
    LeavesBase,
}
