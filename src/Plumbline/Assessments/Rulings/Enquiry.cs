namespace Plumbline.Assessments.Rulings;

/// <summary>What a reader asks about how a question is to be judged, without saying anything of a case; it waits for a ruling.</summary>
/// <param name="Question">The name of the question.</param>
/// <param name="By">The account that asks.</param>
public sealed record Enquiry(Guid Id, string Question, string Text, DateTimeOffset At, string By)
{
    /// <summary>The ruling that answers it; null while it waits.</summary>
    public Guid? Answer { get; init; }

    public bool IsWaiting => Answer is null;
}
