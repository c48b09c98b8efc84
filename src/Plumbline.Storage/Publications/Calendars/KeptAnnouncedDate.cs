using Plumbline.Publications.Calendars;

namespace Plumbline.Storage.Publications.Calendars;

/// <summary>A date that was told to everyone. It is about an area and no inspection of the workspace: nothing of a report on its way hangs on it.</summary>
public sealed class KeptAnnouncedDate
{
    public required Guid Id { get; init; }

    /// <summary>The code of an <see cref="AnnouncedKind"/>.</summary>
    public required string Kind { get; init; }

    public required string AreaEnglish { get; init; }

    public string? AreaWelsh { get; init; }

    /// <summary>The day or month as it was announced first: <c>2026-10-05</c>, <c>2026-10</c>.</summary>
    public required string FirstOn { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
