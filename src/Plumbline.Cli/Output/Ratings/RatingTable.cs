using System.Text.Json;
using Plumbline.Scores;
using Plumbline.Files.Inspections;

namespace Plumbline.Cli.Output.Ratings;

/// <summary>Prints the ratings of an inspection.</summary>
internal static class RatingTable
{
    public static string Text(ScoreCard card) => TextTable.Of(
        ["", "id", "", "of", "percent", "rating", "because"],
        card.Scores.Select(rating => (IReadOnlyList<string>)
        [
            RatingJson.LevelOf(rating.Level),
            rating.Id,
            Short(rating.Title.English),
            rating.Share is { } share ? $"{share.Part}/{share.Base}" : "",
            rating.Share?.Percent is { } percent ? $"{percent}%" : "",
            Word(rating),
            rating.Decision is { } decision
                ? $"{RatingDecisionJson.KindOf(decision.Kind)} by {decision.By}: {decision.Reason.English}"
                : rating.Because?.English ?? "",
        ]));

    public static string Json(ScoredFolder inspection, ScoreCard card) => JsonSerializer.Serialize(
        new RatingCardJson(
            inspection.Header.Id,
            $"{inspection.Header.Instrument} {inspection.Header.Version}",
            inspection.Readings.Instrument.Rules.Kind,
            [.. card.Scores.Select(RatingJson.Of)]),
        ProgramJson.Default.RatingCardJson);

    /// <summary>The word that stands, and the one that the rule gave in brackets.</summary>
    private static string Word(Score rating) => rating switch
    {
        { Level: ScoreLevel.Item } => "",
        { Band: null } => "not rated",
        { Computed: { } computed } when computed != rating.Band => $"{rating.Band.Label.English} (rule: {computed.Label.English})",
        _ => rating.Band.Label.English,
    };

    private static string Short(string title) => title.Length <= 48 ? title : title[..47] + "…";
}
