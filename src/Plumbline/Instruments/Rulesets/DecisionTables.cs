namespace Plumbline.Instruments.Rulesets;

/// <summary>
/// The rule of the Child and Family Services Reviews of the United States: a decision table rates each item of each case, items give the outcome of the case,
/// and an outcome is in substantial conformity when the share of applicable cases at the best level reaches a line (95 per cent; 45 CFR 1355.34).
/// </summary>
/// <param name="Levels">The words of an outcome, best first.</param>
/// <param name="Line">The share of applicable cases, in whole per cent, compared exactly.</param>
public sealed record DecisionTables(IReadOnlyList<DecisionTable> Items, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<Band> Levels, int Line, LocalText Reached, LocalText Missed) : Ruleset
{
    internal override IEnumerable<Refusal> FaultsIn(Instrument instrument)
    {
        var tables = Items.Select(item => item.Id).ToList();
        var levels = Levels.Select(level => level.Word).ToList();
        if (Line is < 1 or > 100)
        {
            yield return new Refusal("line-out-of-range", $"the line must lie between 1 and 100 per cent, not at {Line}") { Subject = "line" };
        }

        foreach (var twice in tables.Concat(Outcomes.Select(outcome => outcome.Id)).GroupBy(id => id).Where(group => group.Count() > 1))
        {
            yield return new Refusal("id-twice", $"{twice.Count()} items or outcomes have this id") { Subject = twice.Key };
        }

        foreach (var fault in Items.SelectMany(item => DecisionTableProof.Faults(item, instrument)).Concat(Outcomes.SelectMany(outcome => outcome.FaultsOf(tables, levels))))
        {
            yield return fault;
        }
    }
}
