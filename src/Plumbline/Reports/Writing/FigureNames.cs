using Plumbline.Findings.Bindings;
using Plumbline.Inspections;
using Plumbline.Instruments;
using Plumbline.Reports.Texts;
using Plumbline.Scores;
using Plumbline.Voices;

namespace Plumbline.Reports.Writing;

/// <summary>Every figure that a text can ask for, with words to find it by.</summary>
public static class FigureNames
{
    private static readonly LocalText Given = new("Figure about the area: {0}", "Ffigur am yr ardal: {0}");

    private static readonly LocalText Benchmark = new("{0}, {1} of the areas inspected so far", "{0}, {1} yr ardaloedd a arolygwyd hyd yma");

    /// <summary>By key, in the order of the report: the number of cases, scores, questions, questionnaires, figures that were given.</summary>
    public static IEnumerable<(string Key, LocalText Name)> Of(
        Instrument instrument, ScoreCard scores, IReadOnlyList<Responses> responses, Inspection? inspection) =>
    [
        ("cases", Say.NumberOfCases),
        .. scores.Headlines.Select(score => ($"headline:{score.Id}", score.Title)),
        .. scores.Sections.Select(score => ($"section:{score.Id}", Numbered(score.Id, score.Title))),
        .. scores.Criteria.Select(score => ($"criterion:{score.Id}", Numbered(score.Id, score.Title))),
        .. instrument.Questions.Where(question => question.IsJudgement).Select(question => (question.Name, question.Label)),
        .. instrument.Questions.SelectMany(question => TypedFacts.KeysOf(instrument, question).Select(key => (key, NamedAfter(question, key)))),
        .. responses.SelectMany(answered => OfQuestionnaire(answered.Questionnaire)),
        .. (inspection?.Context ?? []).Select(fact => ($"context:{fact.Id}", Filled(Given, fact.Id))),
        .. (inspection?.Benchmark?.Rows ?? []).SelectMany(row => OfBenchmark(instrument, row)),
    ];

    /// <summary>The question and what of its answers is meant.</summary>
    private static LocalText NamedAfter(Question question, string key) =>
        new($"{question.Label.English} {key[question.Name.Length..]}", $"{question.Label.In(Language.Welsh)} {key[question.Name.Length..]}");

    private static IEnumerable<(string, LocalText)> OfQuestionnaire(Questionnaire questionnaire) =>
    [
        ($"respondents:{questionnaire.Id}", new LocalText(
            $"{Say.Respondents.English}: {questionnaire.Title.English}", $"{Say.Respondents.Welsh}: {questionnaire.Title.In(Language.Welsh)}")),
        .. questionnaire.Questions.Select(question => (question.Name, question.Label)),
    ];

    private static IEnumerable<(string, LocalText)> OfBenchmark(Instrument instrument, BenchmarkRow row)
    {
        var theme = instrument.Themes.FirstOrDefault(theme => theme.Id == row.Theme)?.Title ?? new LocalText(row.Theme);
        return new[] { ("lowest", Say.Lowest), ("highest", Say.Highest), ("average", Say.Average) }.Select(column => (
            $"benchmark:{row.Theme}:{column.Item1}",
            new LocalText(
                string.Format(null, Benchmark.English, theme.English, column.Item2.English.ToLowerInvariant()),
                string.Format(null, Benchmark.Welsh!, theme.In(Language.Welsh), column.Item2.In(Language.Welsh).ToLowerInvariant()))));
    }

    private static LocalText Numbered(string number, LocalText title) => new($"{number} {title.English}", $"{number} {title.In(Language.Welsh)}");

    private static LocalText Filled(LocalText text, string gap) => new(string.Format(null, text.English, gap), string.Format(null, text.Welsh!, gap));
}
