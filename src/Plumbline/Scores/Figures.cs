using Plumbline.Assessments;

namespace Plumbline.Scores;

/// <summary>Every figure of an inspection by question and population.</summary>
public static class Figures
{
    /// <summary>One figure. The questions must exist in the instrument.</summary>
    public static Figure Of(Readings readings, IReadOnlyList<string> questions, string population)
    {
        var places = questions.Select(name => readings.Instrument.IndexOf(name) is var place and >= 0
            ? place
            : throw new ArgumentException($"No question {name}.", nameof(questions))).ToArray();
        return new Figure(questions, population, Tallies.Of(readings.Of(population), places));
    }

    /// <summary>Every question by every population of the instrument, in its order.</summary>
    public static IReadOnlyList<Figure> All(Readings readings) =>
    [
        .. from phase in readings.Instrument.Phases
           let cases = readings.Of(phase.Id).ToList()
           from question in readings.Instrument.Questions.Index()
           where question.Item.IsJudgement
           select new Figure([question.Item.Name], phase.Id, Tallies.Of(cases, [question.Index])),
    ];
}
