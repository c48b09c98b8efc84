using Plumbline.Instruments;
using Plumbline.Instruments.Rulesets.Tables;

namespace Plumbline.Scores.Ratings;

/// <summary>A row of a decision table as people read it: the answers that lead there, and what it makes of the case.</summary>
internal static class RowWords
{
    private static readonly LocalText Always = new("whatever was answered", "beth bynnag a atebwyd");

    public static LocalText Of(DecisionRow row, DecisionTable table, Instrument instrument)
    {
        var questions = table.Inputs.Where(row.When.ContainsKey).Select(name => (Question: instrument.Find(name)!, Allowed: row.When[name])).ToList();
        return new LocalText(In(Language.English), In(Language.Welsh));

        string In(Language language)
        {
            var answers = questions.Count == 0
                ? Always.In(language)
                : string.Join(
                    "; ",
                    questions.Select(asked =>
                        $"{asked.Question.Label.In(language)}: "
                            + $"{string.Join('/', asked.Allowed.Select(answer => Label(asked.Question, answer).In(language)))}"));
            return $"{Rated(row.Rating).In(language)} – {answers}";
        }

        LocalText Label(Question question, Answer answer) =>
            instrument.Choices[question.Choices].FirstOrDefault(choice => choice.Name == answer.Code())?.Label ?? new LocalText(answer.Code());
    }

    private static LocalText Rated(ItemRating rating) => rating switch
    {
        ItemRating.Met => new LocalText("Strength", "Cryfder"),
        ItemRating.Unmet => new LocalText("Area needing improvement", "Maes y mae angen ei wella"),
        _ => new LocalText("Does not apply", "Ddim yn gymwys"),
    };
}
