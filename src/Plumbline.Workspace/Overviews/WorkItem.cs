using Plumbline.Assessments;
using Plumbline.Assessments.Interviews;

namespace Plumbline.Workspace.Overviews;

/// <summary>One thing that waits for somebody.</summary>
/// <param name="Inspection">The short name of the inspection.</param>
/// <param name="Area">The area of it.</param>
/// <param name="Case">The case that it is about; null where it is about several, or none.</param>
public sealed record WorkItem(WorkKind Kind, string Inspection, LocalText Area, string? Case = null)
{
    /// <summary>How many there are, where it is about several.</summary>
    public int Number { get; init; } = 1;

    /// <summary>When the first of them is due; null where nothing is.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>When and where an interview is, where it is about one.</summary>
    public InterviewOffer? Interview { get; init; }

    /// <summary>Who is concerned; null where nobody is named.</summary>
    public string? Person { get; init; }

    /// <summary>Which record of the case it is.</summary>
    public Purpose Purpose { get; init; } = Purpose.First;

    /// <summary>Whether somebody has begun it.</summary>
    public bool IsBegun { get; init; }

    /// <summary>Whether it stands before the others of its kind at the inspection.</summary>
    public bool StandsFirst { get; init; }
}
