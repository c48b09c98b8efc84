namespace Plumbline.Storage.Publications;

/// <summary>A draft as it was sent to the service: the report as it was built at that moment. When it ends nobody can open it any more.</summary>
public sealed class KeptDraft
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    /// <summary>The fingerprint of its files.</summary>
    public required string Fingerprint { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public required string SentBy { get; init; }

    /// <summary>When it was taken back or replaced, or the edition was approved; its files are gone then.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
