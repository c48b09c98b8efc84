using Plumbline.Files.Inspections.Areas;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Closing;

namespace Plumbline.Storage.Inspections;

/// <summary>An inspection of the workspace: what lists and rights need as columns, and all that its report says of it as its <c>inspection.yaml</c>.</summary>
public sealed class KeptInspection
{
    /// <summary>Characters of a reason for closing it.</summary>
    public const int LongestReason = 1000;

    /// <summary>Permanent, such as <c>croydon-2012</c>.</summary>
    public required string Id { get; init; }

    public required string AreaEnglish { get; set; }

    /// <summary>Null where the name of the area is the same, or not translated.</summary>
    public string? AreaWelsh { get; set; }

    public required string InstrumentId { get; init; }

    public required string InstrumentVersion { get; init; }

    /// <summary>The text of <c>inspection.yaml</c>: area, service, dates, people named in the report, context, benchmark.</summary>
    public required string Yaml { get; set; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The account that made it, or <c>import</c>.</summary>
    public required string MadeBy { get; init; }

    /// <summary>The area by its names.</summary>
    public LocalText Area => new(AreaEnglish, AreaWelsh);

    /// <summary>Whether somebody's home area is the one that is inspected, by any of its names.</summary>
    public bool IsArea(string home) => OwnArea.Is(CarriedAreas.Register, home, Area);

    /// <summary>The code of how it is closed to changes; null while it is current.</summary>
    public string? ClosedAs { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>The account that closed it, or <c>command-line</c>.</summary>
    public string? ClosedBy { get; set; }

    /// <summary>The reason in the words of the one who closed it; the audit trail keeps that of every time.</summary>
    public string? ClosedWhy { get; set; }

    /// <summary>How it is closed to changes; null while it is current.</summary>
    public Closure? Closure => Closures.FromCode(ClosedAs);

    /// <summary>Goes up by one with every edit; an edit that rests on an older one is refused.</summary>
    public int Revision { get; set; }
}
