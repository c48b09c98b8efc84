using Plumbline.Statistics;

namespace Plumbline.Scores.Ratings;

/// <summary>What ratings say of themselves in both languages: what decided a word, or why there is none.</summary>
internal static class RatingWords
{
    public static readonly LocalText Overall = new("Overall", "Yn gyffredinol");

    public static readonly LocalText NoCase = new("no case to which it applies", "nid oes achos y mae’n gymwys iddo");

    public static readonly LocalText NoKeyQuestion = new("no key question of the cases rates it", "nid oes cwestiwn allweddol o’r achosion yn ei raddio");

    public static readonly LocalText NothingRated = new("nothing was rated", "ni raddiwyd dim");

    public static readonly LocalText NoStep = new("1: not the first of the steps was reached", "1: ni chyrhaeddwyd y cyntaf o’r camau");

    public static LocalText TooFew(int cases, int least) => new(
        $"only {cases} cases to which it applies; {least} are needed",
        $"dim ond {cases} o achosion y mae’n gymwys iddynt; mae angen {least}");

    public static LocalText OfCases(Share share) => new($"{share.Part} of {share.Base} cases", $"{share.Part} o {share.Base} achos");

    public static LocalText OfPoints(Share share) => new($"{share.Part} of {share.Base} points", $"{share.Part} o {share.Base} pwynt");

    public static LocalText FromRatings(int ratings) =>
        new($" from {ratings} {(ratings == 1 ? "rating" : "ratings")}", $" o {ratings} {(ratings == 1 ? "radd" : "gradd")}");

    public static LocalText StrengthIn(Share share) =>
        new($"a strength in {share.Part} of {share.Base} cases", $"cryfder mewn {share.Part} o {share.Base} achos");

    public static LocalText Lowest(string id, LocalText because) =>
        new($"the lowest is {id} with {because.English}", $"yr isaf yw {id} gyda {because.In(Language.Welsh)}");

    public static LocalText Without(string id, LocalText because) => new($"{id}: {because.English}", $"{id}: {because.In(Language.Welsh)}");

    public static LocalText NotRated(IReadOnlyList<string> ids) => new($"not rated: {string.Join(", ", ids)}", $"heb eu graddio: {string.Join(", ", ids)}");

    public static LocalText LeftOut(int incomplete) =>
        incomplete == 0 ? new LocalText("", "") : new LocalText($"; {incomplete} incomplete", $"; {incomplete} yn anghyflawn");

    public static LocalText Line(int line) => new($"; the line is {line} per cent", $"; y llinell yw {line} y cant");

    /// <summary>A word of conformity is the rule's, on these cases; the federal rule has more to it than cases (45 CFR 1355.34), and few cases say little
    /// of all.</summary>
    public static LocalText RestsOn(Share share)
    {
        var (low, high) = DecidedOn.Reach(share);
        return new LocalText(
            $"; rests on {share.Base} {(share.Base == 1 ? "case" : "cases")} alone, by which {low} to {high} per cent of all may be so; "
                + "without the statewide data indicators",
            $"; yn seiliedig ar {share.Base} achos yn unig, sy’n golygu y gallai {low} i {high} y cant o’r cyfan fod felly; "
                + "heb ddangosyddion data’r dalaith gyfan");
    }

    /// <summary>How many cases fell each way, in the order of the levels.</summary>
    public static LocalText Spread(IReadOnlyList<Fall> falls) => new(
        string.Join(", ", falls.Select(fall => $"{fall.What.English} {fall.Cases}")),
        string.Join(", ", falls.Select(fall => $"{fall.What.In(Language.Welsh)} {fall.Cases}")));

    /// <summary>Several texts one after the other.</summary>
    public static LocalText Joined(params IReadOnlyList<LocalText> texts) =>
        new(string.Concat(texts.Select(text => text.English)), string.Concat(texts.Select(text => text.In(Language.Welsh))));
}
