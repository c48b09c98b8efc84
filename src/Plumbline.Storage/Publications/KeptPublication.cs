using Plumbline.Publications;

namespace Plumbline.Storage.Publications;

/// <summary>Where the report of an inspection stands; an inspection without a row has a report that is only being written.</summary>
public sealed class KeptPublication
{
    public required string InspectionId { get; init; }

    /// <summary>The code of a <see cref="PublicationStage"/>.</summary>
    public required string Stage { get; set; }

    /// <summary>The number of the edition that is being made or was made last.</summary>
    public required int Edition { get; set; }

    /// <summary>What is corrected in this edition, in English; null for the first.</summary>
    public string? ChangeEnglish { get; set; }

    public string? ChangeWelsh { get; set; }

    /// <summary>The minute of the release; null unless one is set.</summary>
    public DateTimeOffset? ReleaseAt { get; set; }

    /// <summary>Who asked to have it released before its minute; a second person confirms it.</summary>
    public string? EarlyAskedBy { get; set; }

    public DateTimeOffset? RehearsedAt { get; set; }

    /// <summary>The codes of what the rehearsal found, with spaces between; empty when all was well.</summary>
    public string? RehearsalFaults { get; set; }

    public required DateTimeOffset Since { get; set; }

    /// <summary>The account that moved it to this stage.</summary>
    public required string By { get; set; }
}
