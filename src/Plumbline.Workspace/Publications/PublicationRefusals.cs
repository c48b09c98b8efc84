namespace Plumbline.Workspace.Publications;

/// <summary>Why a report cannot go on its way, beside what its stage forbids.</summary>
public static class PublicationRefusals
{
    public const string TextMissingCode = "text-missing";

    public const int LongestReference = 200;

    public const int LongestText = 5000;

    private static readonly LocalText Unbuilt = new("build the report first: what is built goes on its way, as it stands",
        "lluniwch yr adroddiad yn gyntaf – yr hyn a lunnir sy’n mynd ymlaen, fel y mae");

    private static readonly LocalText Unreadable = new(
        "what was built cannot be opened with the key of this server; build the report again",
        "ni ellir agor yr hyn a luniwyd gydag allwedd y gweinydd hwn; lluniwch yr adroddiad eto");

    private static readonly LocalText Locked = new(
        "the edition cannot be opened with the key of this server: put its embargo.key back, or step back and finish the report again",
        "ni ellir agor yr argraffiad gydag allwedd y gweinydd hwn – rhowch ei embargo.key yn ôl, neu camwch yn ôl a gorffen yr adroddiad eto");

    /// <summary>What a text must say that people read beside what was done.</summary>
    internal static readonly LocalText Why = new("say why", "dywedwch pam");

    internal static readonly LocalText WhyInEnglish = new("say in English what the public is told", "dywedwch yn Saesneg beth a ddywedir wrth y cyhoedd");

    internal static readonly LocalText WhyInWelsh = new("say in Welsh what the public is told", "dywedwch yn Gymraeg beth a ddywedir wrth y cyhoedd");

    private static readonly LocalText NoPoint = new("there is no such point that is still open", "nid oes pwynt o’r fath sydd ar agor o hyd");

    private static readonly LocalText NoDraft = new("no draft is with the service now", "nid oes drafft gyda’r gwasanaeth ar hyn o bryd");

    private static readonly LocalText Meanwhile = new("someone else has moved the report on meanwhile",
        "mae rhywun arall wedi symud yr adroddiad ymlaen yn y cyfamser");

    public static Refusal MovedMeanwhile() => Refusal.Of("moved-meanwhile", Meanwhile);

    public static Refusal NotBuilt() => Refusal.Of("not-built", Unbuilt);

    public static Refusal BuiltUnreadable() => Refusal.Of("built-unreadable", Unreadable);

    public static Refusal EditionLocked() => Refusal.Of("edition-locked", Locked);

    public static Refusal UnknownPoint() => Refusal.Of("unknown-point", NoPoint);

    public static Refusal WithoutDraft() => Refusal.Of("no-draft", NoDraft);

    /// <summary>What is wrong with texts that must be there; the subject of each is its field, and <c>Missing</c> says what to write there.</summary>
    public static IReadOnlyList<Refusal> FaultsOf(params IReadOnlyList<(string Field, string? Text, int Longest, LocalText Missing)> texts) =>
    [
        .. texts.Where(text => string.IsNullOrWhiteSpace(text.Text)).Select(text => Refusal.Of(TextMissingCode, text.Missing) with { Subject = text.Field }),
        .. texts.Where(text => text.Text?.Length > text.Longest).Select(text => ActRefusals.TooLong(text.Field, text.Longest)),
    ];
}
