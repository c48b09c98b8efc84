using Plumbline.Scores.Uncertainty;

namespace Plumbline.Reports.Texts;

/// <summary>What a sample leaves open, for readers who never met an interval.</summary>
internal static class SayUncertainty
{
    public static readonly LocalText NoScore = new(
        "No judgement could be counted, so there is no score.",
        "Ni ellid cyfrif yr un dyfarniad, felly nid oes sgôr.");

    /// <summary>What the lines over the bars mean, and what they were reckoned from.</summary>
    /// <param name="caseload">How many cases there were; null when that is not known.</param>
    public static LocalText Whiskers(int cases, int? caseload)
    {
        var (english, welsh) = caseload is { } all
            ? ($"the {cases} cases read, out of a caseload of {all}", $"y {cases} o achosion a ddarllenwyd, o lwyth o {all} o achosion")
            : ($"the {cases} cases read; the size of the caseload is not known, and it is taken to be very large", $"y {cases} o achosion a ddarllenwyd; nid yw maint y llwyth achosion yn hysbys, a chymerir ei fod yn fawr iawn");
        return new LocalText(
            $"The line over each bar shows the range in which the score would very likely lie if every case had been read: in 95 of 100 samples such a range holds the score of all cases. It rests on {english}. Answers about one case go together, so it is cases that are counted here, and not answers.",
            $"Mae’r llinell dros bob bar yn dangos yr ystod y byddai’r sgôr yn debygol iawn o fod ynddi pe bai pob achos wedi’i ddarllen: mewn 95 o bob 100 sampl mae ystod o’r fath yn cynnwys sgôr yr holl achosion. Mae’n seiliedig ar {welsh}. Mae atebion am yr un achos yn mynd gyda’i gilydd, felly achosion a gyfrifir yma, nid atebion.");
    }

    /// <summary>How often each comment would have been given, in a hundred draws; comments below one draw are left out.</summary>
    public static LocalText? Draws(IReadOnlyList<CommentChance> chances)
    {
        var likely = CommentChance.InHundred(chances).Where(chance => chance.Draws > 0).OrderByDescending(chance => chance.Draws).ToList();
        if (likely.Count == 0)
        {
            return null;
        }

        var (first, draws) = (likely[0].Comment.Label, likely[0].Draws);
        if (likely.Count == 1)
        {
            return new LocalText(
                $"Had other cases been drawn, the comment would almost always have been {first.English}.",
                $"Pe bai achosion eraill wedi’u tynnu, {first.In(Language.Welsh)} fyddai’r sylw bron bob tro.");
        }

        var english = likely.Skip(1).Select(chance => $", {chance.Comment.Label.English} in {chance.Draws}");
        var welsh = likely.Skip(1).Select(chance => $", {chance.Comment.Label.In(Language.Welsh)} mewn {chance.Draws}");
        return new LocalText(
            $"Had other cases been drawn, the comment would have been {first.English} in {draws} draws of 100{string.Concat(english)}.",
            $"Pe bai achosion eraill wedi’u tynnu, y sylw fyddai {first.In(Language.Welsh)} mewn {draws} o bob 100 sampl{string.Concat(welsh)}.");
    }

    /// <summary>How many judgements stand between the score and another comment.</summary>
    public static LocalText? Turns(CommentTurns? turns) => turns switch
    {
        { Worse: { } worse, Better: { } better } => new LocalText(
            $"It would have been {worse.To.Label.English} with {Judgements(worse, "fewer")}, and {better.To.Label.English} with {better.Judgements} more.",
            $"Y sylw {worse.To.Label.In(Language.Welsh)} fyddai yma gyda {JudgementsInWelsh(worse, "llai")}, a’r sylw {better.To.Label.In(Language.Welsh)} gyda {better.Judgements} yn fwy."),
        { Worse: { } worse } => new LocalText(
            $"It would have been {worse.To.Label.English} with {Judgements(worse, "fewer")}.",
            $"Y sylw {worse.To.Label.In(Language.Welsh)} fyddai yma gyda {JudgementsInWelsh(worse, "llai")}."),
        { Better: { } better } => new LocalText(
            $"It would have been {better.To.Label.English} with {Judgements(better, "more")}.",
            $"Y sylw {better.To.Label.In(Language.Welsh)} fyddai yma gyda {JudgementsInWelsh(better, "fwy")}."),
        _ => null,
    };

    private static string Judgements(CommentTurn turn, string way) => turn.Judgements == 1 ? $"one {way} sufficient judgement" : $"{turn.Judgements} {way} sufficient judgements";

    private static string JudgementsInWelsh(CommentTurn turn, string way) => turn.Judgements == 1 ? $"un dyfarniad digonol yn {way}" : $"{turn.Judgements} yn {way} o ddyfarniadau digonol";
}
