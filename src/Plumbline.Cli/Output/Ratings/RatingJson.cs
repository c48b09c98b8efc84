using Plumbline.Scores;

namespace Plumbline.Cli.Output.Ratings;

/// <summary>One rating as machines read it. <c>computed</c> is the word of the rule where people decided another.</summary>
internal sealed record RatingJson(
    string Level,
    string Id,
    string Title,
    int? Sufficient,
    int? Applicable,
    int? Percent,
    string? Word,
    int? Points,
    string Because,
    string? Computed,
    RatingDecisionJson? Decision)
{
    public static RatingJson Of(Score rating) => new(
        LevelOf(rating.Level),
        rating.Id,
        rating.Title.English,
        rating.Share?.Part,
        rating.Share?.Base,
        rating.Share?.Percent,
        rating.Band?.Label.English,
        rating.Band?.Points,
        rating.Because?.English ?? "",
        rating.Computed?.Label.English,
        rating.Decision is { } decision ? new RatingDecisionJson(RatingDecisionJson.KindOf(decision.Kind), decision.By, decision.Reason.English) : null);

    internal static string LevelOf(ScoreLevel level) => level switch
    {
        ScoreLevel.KeyQuestion => "key question",
        ScoreLevel.Item => "item",
        ScoreLevel.Criterion => "standard",
        _ => "overall",
    };
}
