namespace Plumbline.Storage.Reports;

/// <summary>One file of a report as it was last built from an inspection as it stood: to be looked at, not published. The next building replaces all of
/// them.</summary>
public sealed class KeptReportFile
{
    public required string InspectionId { get; init; }

    /// <summary>Below the folder of the report, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Locked by the key of the desk, as the files of drafts and editions are.</summary>
    public required byte[] Content { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The account that had it built.</summary>
    public required string MadeBy { get; init; }
}
