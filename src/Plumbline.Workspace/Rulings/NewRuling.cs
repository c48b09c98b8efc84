using Plumbline.Assessments.Rulings;

namespace Plumbline.Workspace.Rulings;

/// <summary>A ruling that is to be made.</summary>
public sealed record NewRuling(RulingText Text)
{
    /// <summary>The ruling in whose place it comes; null where it stands beside others.</summary>
    public Guid? Replaces { get; init; }

    /// <summary>The enquiries that it answers.</summary>
    public IReadOnlyList<Guid> Answers { get; init; } = [];
}
