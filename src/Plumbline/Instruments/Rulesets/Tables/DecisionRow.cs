namespace Plumbline.Instruments.Rulesets.Tables;

/// <summary>One row of a decision table: it applies when every answer it names is among those it allows.</summary>
/// <param name="When">By question; a question that is not named may have any answer.</param>
public sealed record DecisionRow(IReadOnlyDictionary<string, IReadOnlyList<Answer>> When, ItemRating Rating)
{
    public bool Holds(IReadOnlyList<string> inputs, ReadOnlySpan<Answer> answers)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            if (When.TryGetValue(inputs[i], out var allowed) && !allowed.Contains(answers[i]))
            {
                return false;
            }
        }

        return true;
    }
}
