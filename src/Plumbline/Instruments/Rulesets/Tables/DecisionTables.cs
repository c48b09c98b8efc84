using Plumbline.Instruments.Drafts;

namespace Plumbline.Instruments.Rulesets.Tables;

/// <summary>
/// The rule of the Child and Family Services Reviews of the United States: a decision table rates each item of each case, items give the outcome of the case,
/// and an outcome is in substantial conformity when the share of applicable cases at the best level reaches a line (95 per cent; 45 CFR 1355.34).
/// </summary>
/// <param name="Levels">The words of an outcome, best first.</param>
/// <param name="Line">The share of applicable cases, in whole per cent, compared exactly.</param>
public sealed record DecisionTables(
    IReadOnlyList<DecisionTable> Items,
    IReadOnlyList<Outcome> Outcomes,
    IReadOnlyList<Band> Levels,
    int Line,
    LocalText Reached,
    LocalText Missed) : Ruleset
{
    public const string Name = "decision-tables";

    public override string Kind => Name;

    public override IReadOnlyList<Band> Words => [ReachedWord, MissedWord];

    /// <summary>The word of an outcome of which enough cases are at the best level.</summary>
    public Band ReachedWord => new("reached", Reached, Line, 1);

    /// <summary>The word of any other outcome.</summary>
    public Band MissedWord => new("missed", Missed, 0, 0);

    internal override IEnumerable<DraftText> Texts =>
    [
        .. Words.Concat(Levels).SelectMany(TextsOf),
        .. Items.Select(item => new DraftText(item.Id, "title", item.Title)),
        .. Outcomes.Select(outcome => new DraftText(outcome.Id, "title", outcome.Title)),
    ];

    internal override bool RatesAs(Ruleset other) => other is DecisionTables tables
        && Line == tables.Line
        && Levels.Select(level => level.Word).SequenceEqual(tables.Levels.Select(level => level.Word))
        && Items.Select(Said).SequenceEqual(tables.Items.Select(Said))
        && Outcomes.Select(Said).SequenceEqual(tables.Outcomes.Select(Said));

    internal override IEnumerable<Refusal> Faults() => Line is < 1 or > 100
        ? [new Refusal("line-out-of-range", $"the line must lie between 1 and 100 per cent, not at {Line}") { Subject = "line" }]
        : [];

    internal override IEnumerable<Refusal> FaultsIn(Instrument instrument)
    {
        var tables = Items.Select(item => item.Id).ToList();
        var levels = Levels.Select(level => level.Word).ToList();
        foreach (var twice in tables.Concat(Outcomes.Select(outcome => outcome.Id)).GroupBy(id => id).Where(group => group.Count() > 1))
        {
            yield return new Refusal("id-twice", $"{twice.Count()} items or outcomes have this id") { Subject = twice.Key };
        }

        foreach (var fault in Items.SelectMany(item => DecisionTableProof.Faults(item, instrument))
            .Concat(Outcomes.SelectMany(outcome => outcome.FaultsOf(tables, levels))))
        {
            yield return fault;
        }
    }

    private static string Said(DecisionTable table) => $"{table.Id}({string.Join(',', table.Inputs)}): {string.Join("; ", table.Rows.Select(Said))}";

    private static string Said(DecisionRow row) =>
        string.Join(',', row.When.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={string.Join('|', pair.Value.Order())}"))
            + $">{row.Rating}";

    private static string Said(Outcome outcome) =>
        $"{outcome.Id}({string.Join(',', outcome.Items)}): {string.Join("; ", outcome.Rows.Select(row => $"{row.Met} {row.Unmet} {row.Level}"))}";
}
