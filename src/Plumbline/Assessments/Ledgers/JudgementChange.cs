namespace Plumbline.Assessments.Ledgers;

/// <summary>What one act did to one question.</summary>
/// <param name="Before">What stood there; null for nothing.</param>
/// <param name="After">What was put there; null when it was taken away.</param>
public sealed record JudgementChange(string Question, Judged? Before, Judged? After)
{
    /// <summary>Whether it waits for a person to decide, because someone else had changed the question meanwhile. Until then what stood there stands.</summary>
    public bool IsHeld { get; init; }

    /// <summary>The revision that the person had before them when they wrote this; null where it is that of the whole entry.</summary>
    public int? BasedOn { get; init; }
}
