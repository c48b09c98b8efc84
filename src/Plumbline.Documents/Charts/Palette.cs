namespace Plumbline.Documents.Charts;

/// <summary>
/// The colours and patterns of comments by rank, best first. Each colour stands out from white by at least 4.5 to 1, so that it also bears white text;
/// no two share a pattern, and the word is always printed beside them, so that nothing hangs on colour.
/// </summary>
internal static class Palette
{
    public const string Ink = "#0b0c0c";
    public const string Muted = "#484b4d";
    public const string Rule = "#8a9196";
    public const string Plain = "#1d5a94";

    private static readonly string[] Colours = ["#00613c", "#1d5a94", "#9a4a00", "#8f1d1d", "#4d2566"];

    private static readonly string?[] Patterns =
    [
        null,
        """<path d="M-2,2 l4,-4 M0,10 l10,-10 M8,12 l4,-4" stroke="#fff" stroke-width="1.6"/>""",
        """<circle cx="3" cy="3" r="1.3" fill="#fff"/><circle cx="8" cy="8" r="1.3" fill="#fff"/>""",
        """<path d="M0,0 l10,10 M10,0 l-10,10" stroke="#fff" stroke-width="1.3"/>""",
        """<path d="M0,5 h10" stroke="#fff" stroke-width="1.6"/>""",
    ];

    public static int Count => Colours.Length;

    public static string Colour(int rank) => Colours[Math.Min(rank, Colours.Length - 1)];

    /// <summary>White marks over the colour, in a square of 10 by 10; null for the plain colour.</summary>
    public static string? Pattern(int rank) => Patterns[Math.Min(rank, Patterns.Length - 1)];
}
