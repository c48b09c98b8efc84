using Plumbline.Scores;

namespace Plumbline.Cli.Output;

/// <summary>One line of <c>figures --json</c>.</summary>
internal sealed record FigureJson(string Question, string Population, int Sufficient, int Applicable, int NotApplicable, int Unknown, int Missing, int? Percent)
{
    public static FigureJson Of(Figure figure) => new(
        figure.Key,
        figure.Population,
        figure.Tally.Sufficient,
        figure.Tally.Applicable,
        figure.Tally.NotApplicable,
        figure.Tally.Unknown,
        figure.Tally.Missing,
        figure.Tally.Share.Percent);
}
