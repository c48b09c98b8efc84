using Plumbline.Instruments.Routing;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>Takes the conditions of a survey over. One that says what a condition here cannot say is noted by its row, and reading goes on without
/// it.</summary>
/// <param name="leftOut">The names of rows that are not kept.</param>
internal sealed class ConditionReading(SurveyNotes notes, IReadOnlySet<string> leftOut)
{
    private const string Known = "conditions know =, !=, <, <=, >, >=, and, or, not(), selected(), coalesce(), count-selected(), if() and date()";

    /// <summary>The condition as form tools take it, or null when there is none or it cannot be taken over.</summary>
    public string? Of(string? written, SheetRow row)
    {
        if (written is null)
        {
            return null;
        }

        var text = ConditionText.Straight(written);
        var parsed = ConditionParser.Parse(text);
        if (!parsed.TryGet(out var condition))
        {
            return Without(row, parsed.Refusals[0].Message, parsed.Refusals[0].Suggestion ?? Known);
        }

        foreach (var term in condition.Names)
        {
            if (leftOut.Contains(term.Name))
            {
                return Without(row, $"it asks for ${{{term.Name}}}, which is left out", "give what it asks for to a question that is kept, or to the profile");
            }
        }

        return text;
    }

    /// <summary>Notes a condition that is not kept.</summary>
    public string? Without(SheetRow row, string why, string? suggestion)
    {
        notes.Note(row,
            "condition-not-carried", $"the condition is left out, and what it would have closed is open: {why}", suggestion: suggestion, column: "relevant");
        return null;
    }
}
