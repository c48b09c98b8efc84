namespace Plumbline.Storage.Publications.Calendars;

/// <summary>That an announced date became another, or was taken back.</summary>
public sealed class KeptDateChange
{
    public required Guid Id { get; init; }

    public required Guid DateId { get; init; }

    /// <summary>The day or month that holds from then on; null where it was taken back.</summary>
    public string? On { get; init; }

    public required string WhyEnglish { get; init; }

    public required string WhyWelsh { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
