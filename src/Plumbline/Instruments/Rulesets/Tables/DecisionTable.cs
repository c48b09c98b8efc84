namespace Plumbline.Instruments.Rulesets.Tables;

/// <summary>The rule of one item: which answers to its questions make it a strength, an area needing improvement, or no matter of this case.</summary>
/// <param name="Inputs">The questions, in the order of the table's columns.</param>
public sealed record DecisionTable(string Id, LocalText Title, IReadOnlyList<string> Inputs, IReadOnlyList<DecisionRow> Rows)
{
    /// <summary>The row that decides; null when an answer is missing or could not be given.</summary>
    public DecisionRow? RowOf(ReadOnlySpan<Answer> answers)
    {
        if (answers.Contains(Answer.Missing) || answers.Contains(Answer.Unknown))
        {
            return null;
        }

        foreach (var row in Rows)
        {
            if (row.Holds(Inputs, answers))
            {
                return row;
            }
        }

        return null;
    }
}
