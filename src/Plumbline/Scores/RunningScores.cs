using Plumbline.Assessments;
using Plumbline.Instruments;

namespace Plumbline.Scores;

/// <summary>
/// The scores of an inspection while it is being read: after one answer only the judgements that it changes are counted again,
/// so that the cost is that of the questions behind it and not of the inspection.
/// </summary>
public sealed class RunningScores
{
    private readonly Readings readings;
    private readonly int[][] scoresOf;
    private readonly Tally[] tallies;
    private readonly int sections;
    private readonly int headlines;

    private RunningScores(Readings readings)
    {
        this.readings = readings;
        var instrument = readings.Instrument;
        sections = instrument.Criteria.Count;
        headlines = sections + instrument.Sections.Count;
        tallies = new Tally[headlines + instrument.Themes.Count];
        scoresOf = [.. instrument.Questions.Select(question => question.IsScored ? ScoresOf(question).ToArray() : [])];
        for (var question = 0; question < scoresOf.Length; question++)
        {
            foreach (var read in readings.Cases)
            {
                Count(read.Counted(question), question, 1);
            }
        }
    }

    public static RunningScores Of(Readings readings) => new(readings);

    /// <summary>Records one answer in a case, routes what hangs on it and moves every score that it touches. Allocates nothing.</summary>
    /// <param name="case">The place of the case in the readings.</param>
    /// <param name="question">The place of the question in the instrument.</param>
    public void Record(int @case, int question, Answer answer)
    {
        var read = readings.Cases[@case];
        var dependants = readings.Instrument.Routing.DependantsOf(question);
        Count(read.Counted(question), question, -1);
        foreach (var dependant in dependants)
        {
            Count(read.Counted(dependant), dependant, -1);
        }

        read.Record(question, answer);
        Count(read.Counted(question), question, 1);
        foreach (var dependant in dependants)
        {
            Count(read.Counted(dependant), dependant, 1);
        }
    }

    /// <summary>How the judgements of a criterion fall now, by its place in the instrument.</summary>
    public Tally Criterion(int place) => tallies[place];

    /// <summary>How the judgements of a section fall now, by its place in the instrument.</summary>
    public Tally Section(int place) => tallies[sections + place];

    /// <summary>How the judgements of a headline theme fall now, by its place in the instrument.</summary>
    public Tally Headline(int place) => tallies[headlines + place];

    private IEnumerable<int> ScoresOf(Question question)
    {
        var instrument = readings.Instrument;
        for (var i = 0; i < instrument.Criteria.Count; i++)
        {
            if (instrument.Criteria[i].Id == question.Criterion)
            {
                yield return i;
            }
        }

        for (var i = 0; i < instrument.Sections.Count; i++)
        {
            if (instrument.Sections[i].Id == instrument.SectionOf(question))
            {
                yield return sections + i;
            }
        }

        for (var i = 0; i < instrument.Themes.Count; i++)
        {
            if (question.Themes.Contains(instrument.Themes[i].Id))
            {
                yield return headlines + i;
            }
        }
    }

    private void Count(Answer counted, int question, int by)
    {
        foreach (var score in scoresOf[question])
        {
            tallies[score] = tallies[score].With(counted, by);
        }
    }
}
