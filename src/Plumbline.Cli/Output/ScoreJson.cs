using Plumbline.Scores;

namespace Plumbline.Cli.Output;

/// <summary>One score as machines read it.</summary>
/// <param name="Percent">The printed figure, on which the comment is decided.</param>
/// <param name="PercentOfRead">Of the judgements counted; other than the printed figure only where cases are weighted.</param>
/// <param name="Weighted">The weighted score, from 0 to 1; null where all cases stand for the same.</param>
/// <param name="BootstrapError">The standard error of the bootstrap, beside the linearised one of the interval.</param>
/// <param name="Chances">How likely each comment would stand if every case had been read, from 0 to 1; none where that cannot be promised.</param>
/// <param name="Better">How many more sufficient judgements would change the comment; null under the best.</param>
/// <param name="Worse">How many fewer sufficient judgements would change the comment; null under the worst.</param>
internal sealed record ScoreJson(
    string Id,
    int Sufficient,
    int Applicable,
    int? Percent,
    int? PercentOfRead,
    double? Weighted,
    string? Comment,
    IntervalJson? Interval,
    double? BootstrapError,
    IReadOnlyDictionary<string, double> Chances,
    TurnJson? Better,
    TurnJson? Worse,
    int NotApplicable,
    int Unknown,
    int Missing)
{
    public static ScoreJson Of(Score score) => new(
        score.Id,
        score.Tally.Sufficient,
        score.Tally.Applicable,
        score.Percent,
        score.Tally.Share.Percent,
        score.Weighted,
        score.Band?.Word,
        score.Interval is { } interval ? new IntervalJson(interval.Low, interval.High, interval.Level, interval.StandardError, interval.Centre) : null,
        score.ResampledError,
        score.Chances.ToDictionary(chance => chance.Comment.Word, chance => chance.Chance),
        TurnJson.Of(score.Turns?.Better),
        TurnJson.Of(score.Turns?.Worse),
        score.Tally.NotApplicable,
        score.Tally.Unknown,
        score.Tally.Missing);
}
