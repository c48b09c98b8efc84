using Plumbline.Assessments.Interviews;

namespace Plumbline.Workspace.Interviews;

/// <summary>An offered time that holds.</summary>
/// <param name="TakenFor">The case that it was taken for; null while it is free.</param>
public sealed record OfferedTime(Guid Id, InterviewOffer Offer, string? TakenFor)
{
    /// <summary>Whether it can still be taken for a case.</summary>
    public bool IsFreeFor(string @case, DateOnly today) => TakenFor is null && Offer.Time.Day >= today && Offer.Cases.Contains(@case);
}
