using Plumbline.Scores;

namespace Plumbline.Cli.Output;

/// <summary>One score as machines read it.</summary>
/// <param name="Chances">How often each comment would stand if other cases of the caseload had been drawn, from 0 to 1.</param>
/// <param name="Better">How many more sufficient judgements would change the comment; null under the best.</param>
/// <param name="Worse">How many fewer sufficient judgements would change the comment; null under the worst.</param>
internal sealed record ScoreJson(
    string Id,
    int Sufficient,
    int Applicable,
    int? Percent,
    string? Comment,
    IntervalJson? Interval,
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
        score.Comment?.Word,
        score.Interval is { } interval ? new IntervalJson(interval.Low, interval.High, interval.Level, interval.StandardError, interval.Centre) : null,
        score.Chances.ToDictionary(chance => chance.Comment.Word, chance => chance.Chance),
        TurnJson.Of(score.Turns?.Better),
        TurnJson.Of(score.Turns?.Worse),
        score.Tally.NotApplicable,
        score.Tally.Unknown,
        score.Tally.Missing);
}
