using Plumbline.Findings.Words;
using Plumbline.Scores;
using Plumbline.Scores.Ratings;

namespace Plumbline.Reports.Texts;

/// <summary>How a rating was reached, for readers who do not know the rule: what decided, and what people moved and why.</summary>
internal static class SayRating
{
    public static readonly LocalText Withheld = new(
        "The counts are withheld to protect small numbers.",
        "Atelir y niferoedd am eu bod yn fach.");

    /// <summary>The rule with its counts, and what people decided.</summary>
    public static LocalText Reached(Score score, ScoreCard scores)
    {
        var rule = score.DecidedBy is { } id && scores.Find(id) is { Because: { } because } part
            ? new LocalText(
                $"The lowest key question decides: “{part.Title.English}”, {because.English}.",
                $"Y cwestiwn allweddol isaf sy’n penderfynu: “{part.Title.In(Language.Welsh)}”, {because.In(Language.Welsh)}.")
            : Sentence(score.ByRule ?? score.Because!);
        return score.Decision is { } decision ? People(score, decision, rule) : rule;
    }

    /// <summary>What people decided, without a count; where they decided nothing, that the counts are withheld.</summary>
    public static LocalText Decided(Score score) => score.Decision is { } decision ? People(score, decision, Withheld) : Withheld;

    public static LocalText RestsOn(string name) => new($"What it rests on: {name}", $"Yr hyn y mae’n seiliedig arno: {name}");

    public static LocalText Fell(string name) => new($"How the cases fell: {name}", $"Sut y dosbarthwyd yr achosion: {name}");

    private static LocalText People(Score score, PanelDecision decision, LocalText rule)
    {
        var (reason, role) = (Sentence(decision.Reason), decision.Role);
        var (english, welsh) = decision.Kind switch
        {
            PanelDecisionKind.Given => ("Given by people, as no case can say it", "Rhoddwyd gan bobl, gan na all yr un achos ei ddweud"),
            PanelDecisionKind.Discretion => ("Moved within the discretion that the rule leaves", "Symudwyd o fewn y disgresiwn y mae’r rheol yn ei adael"),
            _ => ("Set aside by a senior role", "Rhoddwyd o’r neilltu gan uwch rôl"),
        };
        var (gave, rhoddodd) = score.Computed is { } word
            ? ($"The rule gave {word.Label.English}. {rule.English} ", $"Rhoddodd y rheol {word.Label.In(Language.Welsh)}. {rule.In(Language.Welsh)} ")
            : ("", "");
        return new LocalText(
            $"{gave}{english} ({role.English}): {reason.English}",
            $"{rhoddodd}{welsh} ({role.In(Language.Welsh)}): {reason.In(Language.Welsh)}");
    }

    private static LocalText Sentence(LocalText text) => new(Closed(text.English), Closed(text.In(Language.Welsh)));

    private static string Closed(string text) => Capitals.First(text.Length > 0 && text[^1] is '.' or '!' or '?' ? text : text + ".");
}
