namespace Plumbline.Instruments;

/// <summary>Questions that a form shows together, under a title and behind one condition.</summary>
/// <param name="Name">Permanent id, given to no other group.</param>
public sealed record QuestionGroup(string Name)
{
    public LocalText? Title { get; init; }

    /// <summary>Guidance to the assessor on all of its questions.</summary>
    public LocalText? Hint { get; init; }

    /// <summary>The condition that opens all of its questions, beside the own one of each; null when there is none.</summary>
    public string? Relevant { get; init; }

    /// <summary>The group that it stands in, or null.</summary>
    public string? Within { get; init; }
}
