namespace Plumbline.Publications;

/// <summary>The stages by the words that tables use and by those that people read.</summary>
public static class PublicationStages
{
    private static readonly Dictionary<PublicationStage, (string Code, LocalText Name)> Known = new()
    {
        [PublicationStage.Writing] = ("writing", new("Writing", "Ysgrifennu")),
        [PublicationStage.ProvisionalFindings] = ("provisional-findings", new("Provisional findings given", "Rhoddwyd canfyddiadau dros dro")),
        [PublicationStage.DraftWithService] = ("draft", new("Draft with the service", "Drafft gyda’r gwasanaeth")),
        [PublicationStage.AccuracyAnswers] = ("answers", new("Answering the service’s points", "Ateb pwyntiau’r gwasanaeth")),
        [PublicationStage.Final] = ("final", new("Final, waiting for approval", "Terfynol, yn aros am gymeradwyaeth")),
        [PublicationStage.Approved] = ("approved", new("Approved", "Cymeradwywyd")),
        [PublicationStage.Scheduled] = ("scheduled", new("Scheduled for release", "Wedi’i amserlennu i’w ryddhau")),
        [PublicationStage.Published] = ("published", new("Published", "Cyhoeddwyd")),
        [PublicationStage.Withdrawn] = ("withdrawn", new("Withdrawn", "Tynnwyd yn ôl")),
    };

    /// <summary>In their order.</summary>
    public static IReadOnlyList<PublicationStage> All { get; } = Enum.GetValues<PublicationStage>();

    public static string Code(this PublicationStage stage) => Known[stage].Code;

    public static LocalText Name(this PublicationStage stage) => Known[stage].Name;

    public static PublicationStage FromCode(string code) => All.First(stage => stage.Code() == code);
}
