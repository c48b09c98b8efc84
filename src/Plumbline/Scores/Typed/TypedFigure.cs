using Plumbline.Instruments;
using Plumbline.Statistics;

namespace Plumbline.Scores.Typed;

/// <summary>What was answered to one question that is no judgement, in one population. What people wrote stands in none.</summary>
/// <param name="Population">A phase of the instrument, or all.</param>
/// <param name="Given">The cases with an answer that counts.</param>
/// <param name="Missing">Cases in which the question is open and has no answer.</param>
/// <param name="Closed">Cases in which routing closes it.</param>
public sealed record TypedFigure(Question Question, string Population, int Given, int Missing, int Closed)
{
    /// <summary>How many cases chose each choice, in the order of the list; empty for numbers and days.</summary>
    public IReadOnlyList<ChoiceCount> Choices { get; init; } = [];

    /// <summary>Of the numbers that were given; null when none was, and for what is no number.</summary>
    public NumberSummary? Numbers { get; init; }

    /// <summary>Of the days that were given; null when none was, and for what is no day.</summary>
    public DaySummary? Days { get; init; }

    /// <summary>The share of the cases with an answer that chose a choice.</summary>
    public Share ShareOf(string choice) => new(Choices.FirstOrDefault(count => count.Choice.Name == choice)?.Cases ?? 0, Given);
}
