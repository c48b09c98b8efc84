using Plumbline.Scores;

namespace Plumbline.Cli.Output;

/// <summary>One score as machines read it.</summary>
internal sealed record ScoreJson(string Id, int Sufficient, int Applicable, int? Percent, string? Comment, IntervalJson? Interval, int NotApplicable, int Unknown, int Missing)
{
    public static ScoreJson Of(Score score) => new(
        score.Id,
        score.Tally.Sufficient,
        score.Tally.Applicable,
        score.Percent,
        score.Comment?.Word,
        score.Interval is { } interval ? new IntervalJson(interval.Low, interval.High, interval.Level, interval.StandardError) : null,
        score.Tally.NotApplicable,
        score.Tally.Unknown,
        score.Tally.Missing);
}
