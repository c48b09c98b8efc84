namespace Plumbline.Storage.Publications.Disclosures;

/// <summary>One thing by which a report as it was built could tell of a child, with the reason why it may stand, once a second person gave one.</summary>
public sealed class KeptDisclosure
{
    public required string InspectionId { get; init; }

    /// <summary>The fingerprint of the files that were judged.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>From 1 on.</summary>
    public required int Number { get; init; }

    /// <summary>The code of a <see cref="Plumbline.Publications.Disclosures.DisclosureKind"/>.</summary>
    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public required string English { get; init; }

    public required string Welsh { get; init; }

    public string? Reason { get; set; }

    /// <summary>Who gave the reason; never the one who made the report final.</summary>
    public string? ReasonBy { get; set; }

    public DateTimeOffset? ReasonAt { get; set; }
}
