namespace Plumbline.Instruments.Rulesets.Tables;

/// <summary>What several items of one case say together. Where none of them applies, neither does the outcome.</summary>
/// <param name="Items">The ids of the decision tables that it counts.</param>
public sealed record Outcome(string Id, LocalText Title, IReadOnlyList<string> Items, IReadOnlyList<OutcomeRow> Rows)
{
    /// <summary>The level for so many strengths and areas needing improvement; null when nothing applied.</summary>
    public string? Of(int met, int unmet) => met + unmet == 0 ? null : Rows.FirstOrDefault(row => row.Met.Holds(met) && row.Unmet.Holds(unmet))?.Level;

    /// <summary>Every count of strengths and areas needing improvement without exactly one row, and every name that is not known.</summary>
    public IEnumerable<Refusal> FaultsOf(IReadOnlyList<string> tables, IReadOnlyList<string> levels)
    {
        foreach (var unknown in Items.Except(tables))
        {
            yield return new Refusal("unknown-item", $"counts {unknown}, which is no item") { Subject = Id, Suggestion = Spelling.Suggest(unknown, tables) };
        }

        foreach (var unknown in Rows.Select(row => row.Level).Except(levels))
        {
            yield return new Refusal("unknown-level", $"gives {unknown}, which is no level") { Subject = Id, Suggestion = Spelling.Suggest(unknown, levels) };
        }

        for (var met = 0; met <= Items.Count; met++)
        {
            for (var unmet = met == 0 ? 1 : 0; met + unmet <= Items.Count; unmet++)
            {
                var rows = Rows.Index().Where(row => row.Item.Met.Holds(met) && row.Item.Unmet.Holds(unmet)).Select(row => row.Index + 1).ToList();
                if (rows.Count != 1)
                {
                    yield return rows.Count == 0
                        ? new Refusal("row-missing", $"no row for {met} met and {unmet} unmet") { Subject = Id }
                        : new Refusal("row-doubled", $"rows {string.Join(" and ", rows)} both hold for {met} met and {unmet} unmet") { Subject = Id };
                }
            }
        }
    }
}
