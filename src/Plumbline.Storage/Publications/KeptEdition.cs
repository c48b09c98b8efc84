namespace Plumbline.Storage.Publications;

/// <summary>An edition of a report from the moment it was frozen. Whether it is public is said by its release alone.</summary>
public sealed class KeptEdition
{
    public required string InspectionId { get; init; }

    /// <summary>From 1 on.</summary>
    public required int Number { get; init; }

    /// <summary>As <c>EditionFingerprint</c> makes it of its files.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What it corrects, in English; null for the first.</summary>
    public string? ChangeEnglish { get; init; }

    public string? ChangeWelsh { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }

    public required string FinishedBy { get; init; }
}
