namespace Plumbline.Publications.Calendars;

/// <summary>What happens on a day that was announced to the public.</summary>
public enum AnnouncedKind
{
    /// <summary>An inspection begins.</summary>
    Inspection,

    /// <summary>A report is published.</summary>
    Report,
}
