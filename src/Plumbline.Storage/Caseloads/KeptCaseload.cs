namespace Plumbline.Storage.Caseloads;

/// <summary>The list that an inspection draws its sample from: who uploaded it, and its digest, which the record of the draw names.</summary>
public sealed class KeptCaseload
{
    public required string InspectionId { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>The account that uploaded it.</summary>
    public required string UploadedBy { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public required string Digest { get; init; }

    /// <summary>The cases as CSV: what was taken in, and nothing else that the file held.</summary>
    public required byte[] File { get; init; }

    public required int Cases { get; init; }

    /// <summary>How it came from a service's list: what was left out and what was decided, as JSON; null for a list that was a caseload already.</summary>
    public string? Origin { get; init; }
}
