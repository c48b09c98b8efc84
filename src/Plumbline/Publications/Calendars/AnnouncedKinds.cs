namespace Plumbline.Publications.Calendars;

/// <summary>What is announced, as tables keep it and as people read it.</summary>
public static class AnnouncedKinds
{
    private static readonly Dictionary<AnnouncedKind, (string Code, LocalText Name)> Known = new()
    {
        [AnnouncedKind.Inspection] = ("inspection", new("An inspection begins", "Arolygiad yn dechrau")),
        [AnnouncedKind.Report] = ("report", new("A report is published", "Cyhoeddi adroddiad")),
    };

    public static string Code(this AnnouncedKind kind) => Known[kind].Code;

    public static LocalText Name(this AnnouncedKind kind) => Known[kind].Name;

    /// <summary>Null for what is no code of one.</summary>
    public static AnnouncedKind? FromCode(string? code) =>
        Enum.GetValues<AnnouncedKind>().Cast<AnnouncedKind?>().FirstOrDefault(kind => kind!.Value.Code() == code);
}
