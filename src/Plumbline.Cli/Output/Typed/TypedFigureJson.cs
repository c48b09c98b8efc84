using System.Globalization;
using Plumbline.Scores.Typed;

namespace Plumbline.Cli.Output.Typed;

/// <summary>What was answered to a question that is no judgement, in a line of <c>figures --json</c>; what its type does not have is null.</summary>
/// <param name="Answered">The cases with an answer that counts: the base of the choices.</param>
internal sealed record TypedFigureJson(string Type, int Answered, IReadOnlyList<TypedFigureJson.ChoiceJson> Choices, decimal? Mean, decimal? Median,
    decimal? Lowest, decimal? Highest, string? Earliest, string? MedianDay, string? Latest)
{
    public static TypedFigureJson Of(TypedFigure figure) => new(
        figure.Question.Type.Word,
        figure.Given,
        [.. figure.Choices.Select(count => new ChoiceJson(count.Choice.Name, count.Cases, figure.ShareOf(count.Choice.Name).Percent))],
        figure.Numbers?.Mean,
        figure.Numbers?.Median,
        figure.Numbers?.Lowest,
        figure.Numbers?.Highest,
        Day(figure.Days?.Earliest),
        Day(figure.Days?.Median),
        Day(figure.Days?.Latest));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>One choice of the list.</summary>
    internal sealed record ChoiceJson(string Name, int Cases, int? Percent);
}
