namespace Plumbline.Web.GovUk.Content.Lists;

/// <summary>One part of a job.</summary>
public sealed record TaskItem
{
    public SummaryText Title { get; init; } = new();

    public SummaryText? Hint { get; init; }

    public TaskStatus Status { get; init; } = new();

    public string? Href { get; init; }

    public string? Classes { get; init; }
}
