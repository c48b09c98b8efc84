namespace Plumbline.Storage.Samples;

/// <summary>One draw of a sample, with the record by which anyone can draw it again.</summary>
public sealed class KeptDraw
{
    public required Guid Id { get; init; }

    public required string InspectionId { get; init; }

    public required DateTimeOffset DrawnAt { get; init; }

    public required string DrawnBy { get; init; }

    /// <summary>The text that the draw follows from.</summary>
    public required string Seed { get; init; }

    /// <summary>Digests of caseload, design and result, in hexadecimal.</summary>
    public required string CaseloadDigest { get; init; }

    public required string DesignDigest { get; init; }

    public required string ResultDigest { get; init; }

    /// <summary>The whole record as JSON: what <c>sample verify</c> reads.</summary>
    public required string Record { get; init; }

    /// <summary>The chance of every case of the caseload, as <c>probabilities.csv</c>; null for a draw from before chances were kept.</summary>
    public string? Chances { get; init; }

    /// <summary>When another draw took its place; null for the one that holds.</summary>
    public DateTimeOffset? SupersededAt { get; set; }
}
