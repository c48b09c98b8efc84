namespace Plumbline.Workspace.Interviews;

/// <summary>The reasons for which the time of an interview is given back, by the words that the table keeps.</summary>
public static class GiveBackReasons
{
    public static IReadOnlyList<(string Code, LocalText Name)> All { get; } =
    [
        ("practitioner-away", new("The practitioner cannot come", "Ni all yr ymarferydd ddod")),
        ("reader-away", new("The reader cannot come", "Ni all y darllenydd ddod")),
        ("another-time", new("Another time suits better", "Mae amser arall yn fwy addas")),
        ("not-needed", new("No interview is needed", "Nid oes angen cyfweliad")),
        ("slip", new("It was a slip", "Camgymeriad oedd hyn")),
    ];

    /// <summary>Null for a word that is no reason.</summary>
    public static LocalText? Find(string? code) => All.FirstOrDefault(reason => reason.Code == code).Name;
}
