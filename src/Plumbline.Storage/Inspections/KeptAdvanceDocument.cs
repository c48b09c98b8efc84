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

    /// <summary>The day on which the service sent its first file, or says that it sent it in another way; null until then.</summary>
    public DateOnly? SentOn { get; set; }

    /// <summary>The account that said so; null where files alone say it.</summary>
    public string? SentBy { get; set; }

    /// <summary>What was written about it before <see cref="SentOn"/> was kept.</summary>
    public string? Note { get; set; }
}
