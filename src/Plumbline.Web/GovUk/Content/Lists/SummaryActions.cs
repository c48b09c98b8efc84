namespace Plumbline.Web.GovUk.Content.Lists;

/// <summary>What can be done about a fact.</summary>
public sealed record SummaryActions
{
    public string? Classes { get; init; }

    public IReadOnlyList<SummaryAction>? Items { get; init; }
}
