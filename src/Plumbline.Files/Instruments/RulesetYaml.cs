using System.Globalization;
using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Rulesets;
using Plumbline.Instruments.Rulesets.Tables;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Instruments;

/// <summary>Writes the <c>ruleset</c> of an instrument, line by line, as <see cref="RulesetReading"/> reads it.</summary>
internal static class RulesetYaml
{
    /// <summary>The lines under <c>ruleset:</c>, without the indent of the whole.</summary>
    public static IEnumerable<string> Lines(InstrumentDraft draft) =>
    [
        $"kind: {YamlText.Word(draft.Rules.Kind)}",
        .. draft.Rules switch
        {
            PooledShare rules => Of(rules),
            LowestOf rules => Of(rules),
            MeanOfRatings rules => Of(rules),
            DecisionTables rules => Of(rules),
            var other => throw new InvalidOperationException($"No way to write {other.GetType().Name}."),
        },
    ];

    private static IEnumerable<string> Of(PooledShare rules) => rules.Words.Count == 0 ? [] : Nested("comments", rules.Words.Select(comment => YamlText.Flow(
        ("word", YamlText.Word(comment.Word)),
        ("from", Number(comment.From)),
        ("cy", Welsh(comment.Label)),
        ("means", Means(comment)))));

    private static IEnumerable<string> Of(LowestOf rules) =>
    [
        $"banding: {rules.Banding.Word()}",
        .. Nested("bands", rules.Standards.All.Select(Of)),
        $"minimum_cases: {Number(rules.MinimumCases)}",
        "overall:",
        $"  maximum: {Number(rules.Overall.Highest)}",
        $"  left_out: [{string.Join(", ", rules.LeftOut.Select(YamlText.Quoted))}]",
        .. Nested("bands", rules.Overall.All.Select(Of)).Select(line => "  " + line),
        $"discretion: "
            + $""
                + $"{YamlText.Flow(("steps", Number(rules.Discretion.Steps)), ("within", Number(rules.Discretion.Within)),
                ("small_sample", Number(rules.Discretion.SmallSample)))}",
    ];

    private static IEnumerable<string> Of(MeanOfRatings rules) =>
    [
        $"scale: {Number(rules.Scale)}",
        $"banding: {rules.Banding.Word()}",
        .. Nested("bands", rules.Bands.All.Select(Of)),
    ];

    private static IEnumerable<string> Of(DecisionTables rules) =>
    [
        .. Nested("levels", rules.Levels.Select(Of)),
        $"line: {YamlText.Flow(("share", Number(rules.Line)), ("reached", YamlText.Of(rules.Reached)), ("missed", YamlText.Of(rules.Missed)))}",
        "items:",
        .. rules.Items.SelectMany(item => (IEnumerable<string>)
        [
            $"  - id: {YamlText.Quoted(item.Id)}",
            $"    title: {YamlText.Of(item.Title)}",
            $"    asks: [{string.Join(", ", item.Inputs.Select(YamlText.Word))}]",
            "    rows:",
            .. item.Rows.Select(row => $"      - {Of(row, item.Inputs)}"),
        ]),
        "outcomes:",
        .. rules.Outcomes.SelectMany(outcome => (IEnumerable<string>)
        [
            $"  - id: {YamlText.Quoted(outcome.Id)}",
            $"    title: {YamlText.Of(outcome.Title)}",
            $"    items: [{string.Join(", ", outcome.Items.Select(YamlText.Quoted))}]",
            "    rows:",
            .. outcome.Rows.Select(row => $"      - {Of(row)}"),
        ]),
    ];

    private static string Of(Band band) => YamlText.Flow(
        ("word", YamlText.Quoted(band.Word)),
        ("cy", Welsh(band.Label)),
        ("from", band.From == 0 ? null : Number(band.From)),
        ("points", band.Points == 0 ? null : Number(band.Points)),
        ("means", Means(band)));

    private static string Of(DecisionRow row, IReadOnlyList<string> inputs) => YamlText.Flow(
        ("when", row.When.Count == 0 ? null : YamlText.Flow(row.When
            .OrderBy(pair => inputs.ToList().IndexOf(pair.Key))
            .Select(pair => (YamlText.Word(pair.Key), (string?)YamlText.Quoted(string.Join('|', pair.Value.Select(answer => answer.Code()))))))),
        ("rate", row.Rating.Word()));

    private static string Of(OutcomeRow row) => YamlText.Flow(
        ("met", Range(row.Met)),
        ("unmet", Range(row.Unmet)),
        ("level", YamlText.Quoted(row.Level)));

    private static string? Range(CountRange range) => range == CountRange.Any ? null : YamlText.Quoted(
        range.To == int.MaxValue ? $"{Number(range.From)}+" : range.From == range.To ? Number(range.From) : $"{Number(range.From)}-{Number(range.To)}");

    private static IEnumerable<string> Nested(string name, IEnumerable<string> items) => items.Select(item => $"  - {item}").Prepend($"{name}:");

    private static string? Means(Band band) => band.Meaning is { } meaning ? YamlText.Of(meaning) : null;

    private static string? Welsh(LocalText label) => label.Welsh is { } welsh ? YamlText.Quoted(welsh) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
