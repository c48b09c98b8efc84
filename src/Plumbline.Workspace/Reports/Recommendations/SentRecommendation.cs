namespace Plumbline.Workspace.Reports.Recommendations;

/// <summary>A recommendation as somebody typed it.</summary>
/// <param name="Id">Null for a new one.</param>
/// <param name="Questions">The ids of the questions that it answers, with spaces between.</param>
/// <param name="Place">Where it stands in the list; those without a number come last, in their order.</param>
public sealed record SentRecommendation(string? Id, LocalText Text, LocalText Owner, IReadOnlyList<string> Criteria, string Questions, int? Place)
{
    /// <summary>Whether nothing was typed at all.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text.English + Text.Welsh + Owner.English + Owner.Welsh + Questions) && Criteria.Count == 0;
}
