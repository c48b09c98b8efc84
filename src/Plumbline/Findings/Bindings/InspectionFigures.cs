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
        Keys = [.. readings.Instrument.Questions.Select(question => question.Name), "cases", .. others.Keys];
    }

    public IReadOnlyCollection<string> Keys { get; }

    public IReadOnlyCollection<string> Populations { get; }

    public Fact? Find(string key, string population)
    {
        if (key == "cases")
        {
            return new Fact.Total(readings.Of(population).Count());
        }

        if (readings.Instrument.IndexOf(key) >= 0)
        {
            return new Fact.Counted(Figures.Of(readings, [key], population).Tally.Share);
        }

        return population == Phase.All ? others.GetValueOrDefault(key) : null;
    }
}
