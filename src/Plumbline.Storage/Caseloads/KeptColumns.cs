namespace Plumbline.Storage.Caseloads;

/// <summary>What the columns of a service's own list mean, as somebody wrote it down for one inspection.</summary>
public sealed class KeptColumns
{
    public required string InspectionId { get; init; }

    /// <summary>Headings and codes by field, as JSON; nothing of any case.</summary>
    public required string Columns { get; set; }

    public required DateTimeOffset At { get; set; }

    /// <summary>The account that wrote it down.</summary>
    public required string By { get; set; }
}
