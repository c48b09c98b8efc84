using Plumbline.Statistics;

namespace Plumbline.Voices;

/// <summary>All answers to one questionnaire.</summary>
public sealed record Responses(Questionnaire Questionnaire, IReadOnlyList<Response> Answers)
{
    /// <summary>How many people answered anything.</summary>
    public int Respondents => Answers.Select(answer => answer.Respondent).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many said yes of those who answered the question.</summary>
    public Share Of(string question)
    {
        var answers = Answers.Where(answer => answer.Question == question).ToList();
        return new Share(answers.Count(answer => answer.Yes), answers.Count);
    }
}
