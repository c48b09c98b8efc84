namespace Plumbline.Storage.Samples;

/// <summary>A seed that was settled before a draw. It is shown to nobody until a sample was drawn with it; its digest is.</summary>
public sealed class KeptSeed
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    public required string Seed { get; init; }

    /// <summary>SHA-256 of the seed, in hexadecimal.</summary>
    public required string Digest { get; init; }

    /// <summary>Whether the program made it; otherwise people agreed on it.</summary>
    public required bool IsMade { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>Whether no list of cases had been taken in by then.</summary>
    public required bool BeforeCaseload { get; init; }

    /// <summary>When another took its place, before the list was seen; null for the one that holds.</summary>
    public DateTimeOffset? SupersededAt { get; set; }
}
