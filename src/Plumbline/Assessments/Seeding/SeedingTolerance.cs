namespace Plumbline.Assessments.Seeding;

/// <summary>How many points one reading of a seeded case may lie from what was agreed before it is talked about.</summary>
public static class SeedingTolerance
{
    /// <summary>Where nobody stated another.</summary>
    public const int Usual = 20;

    public const int Least = 5;

    public const int Most = 40;

    public const int LongestReason = 1000;

    public const int LongestNote = 1000;

    /// <summary>The name of the field for the points.</summary>
    public const string PointsField = "Points";

    /// <summary>The name of the field for the reason.</summary>
    public const string ReasonField = "Why";

    private static readonly LocalText IsOutside = new(
        "the tolerance is a whole number of points from {0} to {1}", "mae’r goddefiant yn nifer cyfan o bwyntiau o {0} i {1}");

    private static readonly LocalText NoReason = new(
        "enter why this tolerance fits this inspection", "nodwch pam mae’r goddefiant hwn yn addas i’r arolygiad hwn");

    private static readonly LocalText IsStated = new("the tolerance is {0} points already", "mae’r goddefiant yn {0} pwynt eisoes");

    private static readonly LocalText NothingNoted = new("enter a short note of what you talked about", "nodwch yn fyr am beth y buoch yn siarad");

    /// <summary>What is wrong with another tolerance, each with the name of its field as subject.</summary>
    /// <param name="holds">The one that holds now.</param>
    public static IReadOnlyList<Refusal> FaultsOf(int? points, int holds, string? why) =>
    [
        .. points is not (>= Least and <= Most) ? [Refusal.Of("tolerance-outside", IsOutside, Least, Most) with { Subject = PointsField }]
            : points == holds ? [Refusal.Of("tolerance-stated", IsStated, holds) with { Subject = PointsField }] : Array.Empty<Refusal>(),
        .. FaultsOf(why, ReasonField, LongestReason, Refusal.Of("reason-missing", NoReason)),
    ];

    /// <summary>What is wrong with the note of a talk about a copy.</summary>
    public static IReadOnlyList<Refusal> FaultsOfNote(string copy, string? note) =>
        FaultsOf(note, copy, LongestNote, Refusal.Of("note-missing", NothingNoted));

    private static IReadOnlyList<Refusal> FaultsOf(string? text, string field, int longest, Refusal missing) =>
        string.IsNullOrWhiteSpace(text) ? [missing with { Subject = field }]
        : TypedText.TooLong(TypedText.Tidy(text), longest) is { } fault ? [fault with { Subject = field }] : [];
}
