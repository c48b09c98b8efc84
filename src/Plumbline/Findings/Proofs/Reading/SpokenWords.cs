namespace Plumbline.Findings.Proofs.Reading;

/// <summary>Words of quantity with what they allow, read as widely as honest English does.</summary>
internal static class SpokenWords
{
    /// <summary>A regular expression for all of them, the longer before the shorter.</summary>
    public const string Pattern =
        "not (?:quite )?all|not every|(?:almost|nearly|very nearly|virtually|practically|just about) (?:all|every)|all but (?:one|two|three|four|five|a "
        + "few|\\d+)|all"
        + "|every|each|(?:almost|virtually|next to) (?:none|no)|none|(?:hardly|scarcely|barely) any|very few|(?:only )?a few|few"
        + "|(?:the |a )?(?:vast|overwhelming|great|large|clear|substantial) majority|(?:the |a )?(?:small"
            + "|slim|narrow|bare|slight) majority|(?:the |a )?majority"
        + "|(?:a )?(?:very small|small|tiny) minority|(?:a )?(?:large|significant|sizeable|substantial|considerable) minority|(?:a )?minority|most"
        + "|not always|(?:almost|nearly|virtually) always|always|almost never|never|hardly ever|rarely|seldom";

    /// <summary>In hundredths of a per cent; null for words that say nothing certain.</summary>
    public static (int Low, int High)? RangeOf(string words) => words.ToLowerInvariant() switch
    {
        "all" or "every" or "each" or "always" => (10_000, 10_000),
        "none" or "never" => (0, 0),
        "not all" or "not quite all" or "not every" or "not always" => (0, 9_999),
        "most" => (5_001, 9_999),
        "few" or "a few" or "only a few" => (1, words.Contains("a few", StringComparison.OrdinalIgnoreCase) ? 4_000 : 3_000),
        "very few" => (1, 2_000),
        "rarely" or "seldom" => (1, 3_000),
        "almost never" or "hardly ever" => (0, 2_000),
        var said when said.StartsWith("all but", StringComparison.Ordinal) => (6_000, 9_999),
        var said when said.EndsWith(" all", StringComparison.Ordinal) || said.EndsWith(" every", StringComparison.Ordinal) => (8_800, 9_999),
        var said when said.EndsWith(" always", StringComparison.Ordinal) => (8_500, 9_999),
        var said when said.EndsWith(" any", StringComparison.Ordinal) || said.EndsWith(" none", StringComparison.Ordinal)
            || said.EndsWith(" no", StringComparison.Ordinal) => (0, 2_000),
        var said when said.EndsWith("majority", StringComparison.Ordinal) => Majority(said),
        var said when said.EndsWith("minority", StringComparison.Ordinal) => Minority(said),
        _ => null,
    };

    private static (int Low, int High) Majority(string said) =>
        said.Replace("the ", "", StringComparison.Ordinal).Replace("a ", "", StringComparison.Ordinal) switch
        {
            "vast majority" or "overwhelming majority" => (7_500, 9_999),
            "great majority" or "large majority" or "clear majority" or "substantial majority" => (6_000, 9_999),
            "majority" => (5_001, 9_999),
            _ => (5_001, 6_500),
        };

    private static (int Low, int High) Minority(string said) => said.Contains("small", StringComparison.Ordinal)
        || said.Contains("tiny", StringComparison.Ordinal)
        ? (1, 2_500)
        : said is "minority" or "a minority" ? (1, 4_999) : (1_500, 4_999);
}
