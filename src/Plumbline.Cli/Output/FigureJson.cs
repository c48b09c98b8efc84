using System.Text.Json.Serialization;
using Plumbline.Cli.Output.Typed;
using Plumbline.Scores;
using Plumbline.Scores.Typed;
using Plumbline.Voices;

namespace Plumbline.Cli.Output;

/// <summary>One line of <c>figures --json</c>. For a question of a questionnaire the population is the questionnaire, and sufficient means yes.</summary>
internal sealed record FigureJson(string Question, string Population, int Sufficient, int Applicable, int NotApplicable, int Unknown, int Missing, int? Percent)
{
    /// <summary>Of a question that is no judgement; null for every other.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TypedFigureJson? Answers { get; init; }

    public static FigureJson Of(TypedFigure figure) => new(figure.Question.Name, figure.Population, 0, 0, figure.Closed, 0, figure.Missing, null)
    {
        Answers = TypedFigureJson.Of(figure),
    };

    public static FigureJson Of(Figure figure) => new(
        figure.Key,
        figure.Population,
        figure.Tally.Sufficient,
        figure.Tally.Applicable,
        figure.Tally.NotApplicable,
        figure.Tally.Unknown,
        figure.Tally.Missing,
        figure.Tally.Share.Percent);

    /// <summary>How many responded, then every question: yes of those who answered; missing are the respondents who did not, or were not asked.</summary>
    public static IEnumerable<FigureJson> Of(Responses responses)
    {
        var (id, respondents) = (responses.Questionnaire.Id, responses.Respondents);
        yield return new FigureJson($"respondents:{id}", id, respondents, respondents, 0, 0, 0, respondents == 0 ? null : 100);
        foreach (var question in responses.Questionnaire.Questions)
        {
            var share = responses.Of(question.Name);
            yield return new FigureJson(question.Name, id, share.Part, share.Base, 0, 0, respondents - share.Base, share.Percent);
        }
    }
}
