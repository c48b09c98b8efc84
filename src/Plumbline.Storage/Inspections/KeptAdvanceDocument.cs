namespace Plumbline.Storage.Inspections;

/// <summary>One document that the team asked for before fieldwork, received or missing.</summary>
public sealed class KeptAdvanceDocument
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    /// <summary>What it is called, in English.</summary>
    public required string English { get; set; }

    public string? Welsh { get; set; }

    /// <summary>Who sends it: <c>service</c> or <c>monitoring-body</c>.</summary>
    public required string From { get; init; }

    public DateOnly? Due { get; set; }

    public DateTimeOffset? ReceivedAt { get; set; }

    /// <summary>The account that noted its arrival.</summary>
    public string? ReceivedBy { get; set; }

    public string? Note { get; set; }
}
