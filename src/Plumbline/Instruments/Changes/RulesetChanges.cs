using Plumbline.Instruments.Rulesets;

namespace Plumbline.Instruments.Changes;

/// <summary>Whether two rulesets rate every set of judgements alike, as far as their tables say the same; labels do not rate.</summary>
internal static class RulesetChanges
{
    public static bool Same(Ruleset? left, Ruleset? right) => (left, right) switch
    {
        (null, null) => true,
        (LowestOf one, LowestOf other) => one.Banding == other.Banding && one.MinimumCases == other.MinimumCases && one.Discretion == other.Discretion
            && one.LeftOut.Order().SequenceEqual(other.LeftOut.Order()) && Same(one.Standards, other.Standards) && Same(one.Overall, other.Overall),
        (MeanOfRatings one, MeanOfRatings other) => one.Scale == other.Scale && one.Banding == other.Banding && Same(one.Bands, other.Bands),
        (DecisionTables one, DecisionTables other) => one.Line == other.Line && Words(one.Levels).SequenceEqual(Words(other.Levels))
            && one.Items.Select(Text).SequenceEqual(other.Items.Select(Text)) && one.Outcomes.Select(Text).SequenceEqual(other.Outcomes.Select(Text)),
        _ => false,
    };

    private static bool Same(Bands left, Bands right) => left.Lowest == right.Lowest && left.Highest == right.Highest && Words(left.All).SequenceEqual(Words(right.All));

    private static IEnumerable<(string, int, int)> Words(IEnumerable<Band> bands) => bands.Select(band => (band.Word, band.From, band.Points));

    private static string Text(DecisionTable table) =>
        $"{table.Id}({string.Join(',', table.Inputs)}): {string.Join("; ", table.Rows.Select(row => $"{string.Join(',', row.When.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={string.Join('|', pair.Value.Order())}"))}>{row.Rating}"))}";

    private static string Text(Outcome outcome) =>
        $"{outcome.Id}({string.Join(',', outcome.Items)}): {string.Join("; ", outcome.Rows.Select(row => $"{row.Met} {row.Unmet} {row.Level}"))}";
}
