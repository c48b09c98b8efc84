namespace Plumbline.Storage.Inspections;

/// <summary>One file of an inspection folder, byte for byte: narrative, recommendations, answers to questionnaires, and the files that tables were filled
/// from.</summary>
public sealed class KeptFile
{
    /// <summary>In UTF-16 code units.</summary>
    public const int LongestPath = 300;

    public required string InspectionId { get; init; }

    /// <summary>Below the folder, with forward slashes: <c>narrative/foreword.md</c>.</summary>
    public required string Path { get; init; }

    public required byte[] Content { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Goes up by one with every edit; an edit that rests on an older one is refused.</summary>
    public int Revision { get; set; }
}
