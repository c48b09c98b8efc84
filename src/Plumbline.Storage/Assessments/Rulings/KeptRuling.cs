using Plumbline.Assessments.Rulings;

namespace Plumbline.Storage.Assessments.Rulings;

/// <summary>A ruling on how a question is judged in one inspection. What it says never changes: it ends, and another may take its place.</summary>
public sealed class KeptRuling
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    /// <summary>The name of the question.</summary>
    public required string Question { get; init; }

    public string? English { get; init; }

    public string? Welsh { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account that ruled.</summary>
    public required string By { get; init; }

    /// <summary>The ruling in whose place it stands; null where it stands beside others.</summary>
    public Guid? Replaces { get; init; }

    /// <summary>When it was replaced or withdrawn; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public string? EndedBy { get; set; }

    public string? EndedWhy { get; set; }

    /// <summary>The same as the rules read it.</summary>
    public Ruling AsRuled() => new(Id, Question, new RulingText(English, Welsh), At, By)
    {
        Replaces = Replaces, EndedAt = EndedAt, EndedBy = EndedBy, EndedWhy = EndedWhy,
    };
}
