namespace Plumbline.Storage.Reports;

/// <summary>One saved state of a text of a report, of its recommendations, or of what it says of the inspection. The text that
/// stands is the file of the folder.</summary>
public sealed class KeptTextRevision
{
    public required string InspectionId { get; init; }

    /// <summary>The file below the folder of the inspection that holds the text, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>From 1, in the order of saving.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account, or what else brought it: <c>import</c>, <c>command-line</c>.</summary>
    public required string By { get; init; }

    /// <summary>The number of the revision that it was typed over; 0 where nothing stood.</summary>
    public required int RestsOn { get; init; }

    /// <summary>Whether another text stood when it was saved, so that it was kept beside that one.</summary>
    public bool IsBeside { get; init; }

    /// <summary>When somebody chose between it and what stood; null while that is open, and where there was nothing to choose.</summary>
    public DateTimeOffset? SettledAt { get; set; }
}
