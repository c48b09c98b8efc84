using Plumbline.Instruments;

namespace Plumbline.Workspace.Publications.Releases;

/// <summary>A report that everyone can read, or could.</summary>
/// <param name="Inspection">The id of its inspection, which names it in addresses.</param>
/// <param name="Editions">The latest first.</param>
public sealed record PublishedReport(string Inspection, LocalText Area, NamedVersion Instrument, IReadOnlyList<PublishedEdition> Editions)
{
    /// <summary>The one that is read now, or was until it was withdrawn.</summary>
    public PublishedEdition Latest => Editions[0];

    /// <summary>When the first edition came out.</summary>
    public DateTimeOffset FirstAt => Editions[^1].At;

    /// <summary>When the page of the report changed last.</summary>
    public DateTimeOffset ChangedAt => Latest.WithdrawnAt is { } withdrawn && withdrawn > Latest.At ? withdrawn : Latest.At;
}
