using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Statistics;

namespace Plumbline.Findings.Bindings;

/// <summary>The figures of one inspection: questions by population, scores, the number of cases, and what else it was given.</summary>
public sealed class InspectionFigures : IFigures
{
    private readonly Readings readings;
    private readonly Dictionary<string, Fact> others;

    /// <param name="scores">The scores of the readings.</param>
    /// <param name="given">Survey shares, respondents, context and benchmarks by key.</param>
    public InspectionFigures(Readings readings, ScoreCard scores, IEnumerable<KeyValuePair<string, Fact>> given)
    {
        this.readings = readings;
        others = new Dictionary<string, Fact>(given, StringComparer.Ordinal);
        foreach (var score in scores.Scores.Where(score => score.Level != ScoreLevel.KeyQuestion))
        {
            others[score.Key] = score.Weighted is null
                ? new Fact.Scored(score.Share ?? default, score.Band)
                : new Fact.Scored(new Share(score.Percent!.Value, 100), score.Band, IsWeighted: true);
        }

        Populations = [.. readings.Instrument.Phases.Select(phase => phase.Id).Where(id => id != Phase.All)];
        Keys =
        [
            .. readings.Instrument.Questions.Where(question => question.IsJudgement).Select(question => question.Name),
            .. readings.Instrument.Questions.SelectMany(question => TypedFacts.KeysOf(readings.Instrument, question)),
            "cases",
            .. others.Keys,
        ];
    }

    public IReadOnlyCollection<string> Keys { get; }

    public IReadOnlyCollection<string> Populations { get; }

    /// <summary>Whether a key is of a question that is no judgement.</summary>
    public bool IsTyped(string key) => TypedFacts.Is(readings.Instrument, key);

    public Fact? Find(string key, string population)
    {
        if (key == "cases")
        {
            return new Fact.Total(readings.Of(population).Count());
        }

        if (TypedFacts.Find(readings, key, population) is { } typed)
        {
            return typed;
        }

        if (readings.Instrument.Find(key) is { IsJudgement: true })
        {
            return new Fact.Counted(Figures.Of(readings, [key], population).Tally.Share);
        }

        return population == Phase.All ? others.GetValueOrDefault(key) : null;
    }
}
