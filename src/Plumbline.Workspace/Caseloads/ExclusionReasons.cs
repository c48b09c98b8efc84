namespace Plumbline.Workspace.Caseloads;

/// <summary>The reasons for which a case may be excluded from the draw, by the words that the table keeps.</summary>
public static class ExclusionReasons
{
    public static IReadOnlyList<(string Code, LocalText Name)> All { get; } =
    [
        ("not-started", new("Sentence had not started", "Nid oedd y ddedfryd wedi dechrau")),
        ("moved", new("Case moved to another area", "Symudodd yr achos i ardal arall")),
        ("proceedings", new("Court proceedings or a serious incident review under way", "Achos llys neu adolygiad o ddigwyddiad difrifol ar y gweill")),
        ("restricted", new("Record is restricted", "Mae’r cofnod wedi’i gyfyngu")),
        ("same-person", new("Same person as another case", "Yr un person ag achos arall")),
    ];

    /// <summary>Null for a word that is no reason.</summary>
    public static LocalText? Find(string? code) => All.FirstOrDefault(reason => reason.Code == code).Name;
}
