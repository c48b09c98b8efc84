namespace Plumbline.Assessments.Rulings;

/// <summary>What a ruling and an enquiry must hold to be kept.</summary>
public static class RulingRules
{
    public const int LongestText = 4000;

    public const int LongestReason = 1000;

    public const int LongestEnquiry = 1000;

    /// <summary>The name of the field for the reason why a ruling ends.</summary>
    public const string Why = "Why";

    /// <summary>The name of the field in which a reader asks.</summary>
    public const string Enquiry = "Enquiry";

    private static readonly LocalText IsEmpty = new(
        "enter the ruling in English, in Welsh or in both", "rhowch y penderfyniad yn Saesneg, yn Gymraeg neu yn y ddwy iaith");

    private static readonly LocalText NoReason = new(
        "enter why the ruling is replaced or withdrawn", "nodwch pam y caiff y penderfyniad ei ddisodli neu ei dynnu’n ôl");

    private static readonly LocalText NothingAsked = new("enter what you ask", "nodwch beth yr ydych yn ei ofyn");

    /// <summary>The faults of a tidied text, each with the name of its field as subject.</summary>
    public static IEnumerable<Refusal> FaultsOf(RulingText text) => text is { English: null, Welsh: null }
        ? [Refusal.Of("ruling-empty", IsEmpty) with { Subject = nameof(RulingText.English) }]
        : TooLong(nameof(RulingText.English), text.English, LongestText).Concat(TooLong(nameof(RulingText.Welsh), text.Welsh, LongestText));

    /// <summary>The faults of the reason why a ruling ends.</summary>
    public static IEnumerable<Refusal> FaultsOfReason(string? why) => string.IsNullOrWhiteSpace(why)
        ? [Refusal.Of("reason-missing", NoReason) with { Subject = Why }]
        : TooLong(Why, TypedText.Tidy(why), LongestReason);

    /// <summary>The faults of what a reader asks.</summary>
    public static IEnumerable<Refusal> FaultsOfEnquiry(string? text) => string.IsNullOrWhiteSpace(text)
        ? [Refusal.Of("enquiry-empty", NothingAsked) with { Subject = Enquiry }]
        : TooLong(Enquiry, TypedText.Tidy(text), LongestEnquiry);

    private static IEnumerable<Refusal> TooLong(string field, string? text, int longest) =>
        TypedText.TooLong(text, longest) is { } fault ? [fault with { Subject = field }] : [];
}
