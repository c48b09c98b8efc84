namespace Plumbline.Publications;

/// <summary>One fact of the draft that the service challenges, and the answer to it.</summary>
/// <param name="Reference">Where it stands: a section, a paragraph, a figure.</param>
/// <param name="Challenge">What is wrong with it, and what the service knows instead.</param>
public sealed record AccuracyPoint(string Reference, string Challenge)
{
    /// <summary>Whether the report is changed for it; null until it is answered.</summary>
    public bool? IsAccepted { get; init; }

    /// <summary>What is changed, or why nothing is; null until it is answered.</summary>
    public string? Reason { get; init; }

    public PointState State => IsAccepted switch { null => PointState.Open, true => PointState.Accepted, false => PointState.NotAccepted };
}
