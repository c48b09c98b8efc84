using Plumbline.Assessments;
using Plumbline.Instruments.AnswerTypes;

namespace Plumbline.Scores.Typed;

/// <summary>The one place where answers of other types than judgement are counted. docs/methods/answers.md states the rules.</summary>
public static class TypedFigures
{
    /// <summary>The figure of a question; null for a judgement, and for a type that stands in no figure.</summary>
    public static TypedFigure? Of(Readings readings, string question, string population)
    {
        var place = readings.Instrument.IndexOf(question);
        if (place < 0 || readings.Instrument.TypedAt(place) is not { } asked || asked.Type.Summary == AnswerSummary.None)
        {
            return null;
        }

        var cases = readings.Of(population).ToList();
        var answers = cases.Select(read => read.CountedTyped(place)).OfType<TypedAnswer>().ToList();
        var closed = cases.Count(read => !read.IsOpen(place));
        return new TypedFigure(asked.Question, population, answers.Count, cases.Count - closed - answers.Count, closed)
        {
            Choices = asked.Type.Summary == AnswerSummary.Choices
                ? [.. asked.Choices.Select(choice => new ChoiceCount(choice, answers.Count(answer => answer.Choices.Contains(choice.Name))))] : [],
            Numbers = asked.Type.Summary == AnswerSummary.Numbers ? NumberSummary.Of(answers.Select(answer => answer.Number).OfType<decimal>()) : null,
            Days = asked.Type.Summary == AnswerSummary.Days ? DaySummary.Of(answers.Select(answer => answer.Day).OfType<DateOnly>()) : null,
        };
    }

    /// <summary>Every question by every population of the instrument, in its order.</summary>
    public static IReadOnlyList<TypedFigure> All(Readings readings) =>
    [
        .. from phase in readings.Instrument.Phases
           from question in readings.Instrument.Questions
           let figure = Of(readings, question.Name, phase.Id)
           where figure is not null
           select figure,
    ];
}
