namespace Plumbline.Scores;

/// <summary>The names by which narratives, data and addresses call the levels of scores.</summary>
public static class ScoreLevels
{
    public static string Code(this ScoreLevel level) => level switch
    {
        ScoreLevel.KeyQuestion => "key-question",
        ScoreLevel.Item => "item",
        ScoreLevel.Criterion => "criterion",
        ScoreLevel.Section => "section",
        ScoreLevel.Headline => "headline",
        _ => "overall",
    };
}
