using Plumbline.Assessments.Rulings;

namespace Plumbline.Storage.Assessments.Rulings;

/// <summary>What a reader asked about how a question is to be judged, and which ruling answered it.</summary>
public sealed class KeptEnquiry
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    /// <summary>The name of the question.</summary>
    public required string Question { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account that asked.</summary>
    public required string By { get; init; }

    /// <summary>The ruling that answers it; null while it waits.</summary>
    public Guid? AnswerId { get; set; }

    /// <summary>The same as the rules read it.</summary>
    public Enquiry AsAsked() => new(Id, Question, Text, At, By) { Answer = AnswerId };
}
