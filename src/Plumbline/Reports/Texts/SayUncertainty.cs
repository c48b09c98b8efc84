using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Reports.Texts;

/// <summary>What a sample leaves open, for readers who never met an interval.</summary>
public static class SayUncertainty
{
    public static readonly LocalText NoScore = new(
        "No judgement could be counted, so there is no score.",
        "Ni ellid cyfrif yr un farn, felly nid oes sgôr.");

    public static readonly LocalText Census = new("Every case was read.", "Darllenwyd pob achos.");

    public static readonly LocalText OnlyWhatWasRead = new(
        "This is the score of the cases read; of the whole caseload nothing can be said.",
        "Sgôr yr achosion a ddarllenwyd yw hon; ni ellir dweud dim am y llwyth achosion cyfan.");

    public static readonly LocalText TooFew = new(
        "Too few cases bear on this to say how far from it the score of all cases may lie.",
        "Mae rhy ychydig o achosion yn gymwys yma i ddweud pa mor bell oddi wrthi y gallai sgôr yr holl achosion fod.");

    public static readonly LocalText Weighted = new(
        "Cases did not all have the same chance of being drawn: each is counted for as many cases as it stands for, so that the scores are those of the "
            + "whole caseload and not of the cases read alone.",
        "Nid oedd gan bob achos yr un tebygolrwydd o gael ei dynnu: cyfrifir pob un dros gynifer o achosion ag y mae’n eu cynrychioli, fel bod y sgorau’n "
            + "perthyn i’r llwyth achosion cyfan ac nid i’r achosion a ddarllenwyd yn unig.");

    /// <summary>What the lines over the bars mean, and what they were reckoned from; or why there are none.</summary>
    public static LocalText Whiskers(CaseDesign design) => WhyNoRange(design) ?? Range(design);

    /// <summary>Why no score of a design has a range: every case was read, or a part of the caseload was not. Null where scores have one.</summary>
    public static LocalText? WhyNoRange(CaseDesign design) => design switch
    {
        { IsCensus: true } => new LocalText(
            $"Every case of the caseload was read, all {design.Read} of them. These are the scores of all cases, and there is no range to show.",
            $"Darllenwyd pob achos yn y llwyth achosion, pob un o’r {design.Read}. Sgorau’r holl achosion yw’r rhain, ac nid oes ystod i’w dangos."),
        { Unread: { Count: > 0 } unread } => new LocalText(
            $"No case was read from this part of the caseload: {string.Join("; ", unread)}. These are the scores of the cases that were read, and of the "
                + "whole caseload nothing can be said.",
            $"Ni ddarllenwyd yr un achos o’r rhan hon o’r llwyth achosion: {string.Join("; ", unread)}. Sgorau’r achosion a ddarllenwyd yw’r rhain, ac ni "
                + "ellir dweud dim am y llwyth achosion cyfan."),
        _ => null,
    };

    /// <summary>What a weighted score would be on the cases read alone.</summary>
    public static LocalText ReadAlone(Share read) => new(
        $"Among the cases read alone it was {read.Percent}% ({read.Part} of {read.Base} judgements).",
        $"Ymhlith yr achosion a ddarllenwyd yn unig, {read.Percent}% ydoedd ({read.Part} o {read.Base} o farnau).");

    /// <summary>How likely each comment is for the whole caseload, in chances of a hundred; comments below one chance are left out. Null where no chance can be
    /// promised.</summary>
    public static LocalText? Chances(IReadOnlyList<CommentChance> chances)
    {
        var likely = CommentChance.InHundred(chances).Where(chance => chance.OfHundred > 0).OrderByDescending(chance => chance.OfHundred).ToList();
        if (likely.Count == 0)
        {
            return null;
        }

        var (first, most) = (likely[0].Comment.Label, likely[0].OfHundred);
        var (english, welsh) = most switch
        {
            >= 95 => ("almost certainly", "bron yn sicr"),
            >= 80 => ("very probably", "yn debygol iawn"),
            >= 60 => ("probably", "yn ôl pob tebyg"),
            _ => ("most likely", "yn fwyaf tebygol"),
        };
        return new LocalText(
            $"Had every case been read, the comment would {english} have been {first.English}: {(most == 100 ? "more than 99" : most)} chances in "
                + $"100{Others(Language.English)}.",
            $"Pe bai pob achos wedi’i ddarllen, {first.In(Language.Welsh)} fyddai’r sylw {welsh}: tebygolrwydd o {(most == 100 ? "fwy na 99" : most)} mewn "
                + $"100{Others(Language.Welsh)}.");

        string Others(Language language) =>
            likely.Count == 1 ? "" : $" ({string.Join(", ", likely.Skip(1).Select(chance => $"{chance.Comment.Label.In(language)} {chance.OfHundred}"))})";
    }

    /// <summary>How many judgements stand between the score and another comment.</summary>
    public static LocalText? Turns(CommentTurns? turns) => turns switch
    {
        { Worse: { } worse, Better: { } better } => new LocalText(
            $"It would have been {worse.To.Label.English} with {Judgements(worse, "fewer")}, and {better.To.Label.English} with {better.Judgements} more.",
            $"Y sylw {worse.To.Label.In(Language.Welsh)} fyddai yma gyda {JudgementsInWelsh(worse, "llai")}, a’r sylw {better.To.Label.In(Language.Welsh)} "
                + $"gyda {better.Judgements} yn fwy."),
        { Worse: { } worse } => new LocalText(
            $"It would have been {worse.To.Label.English} with {Judgements(worse, "fewer")}.",
            $"Y sylw {worse.To.Label.In(Language.Welsh)} fyddai yma gyda {JudgementsInWelsh(worse, "llai")}."),
        { Better: { } better } => new LocalText(
            $"It would have been {better.To.Label.English} with {Judgements(better, "more")}.",
            $"Y sylw {better.To.Label.In(Language.Welsh)} fyddai yma gyda {JudgementsInWelsh(better, "fwy")}."),
        _ => null,
    };

    private static LocalText Range(CaseDesign design)
    {
        var (english, welsh) = design.Caseload is { } all
            ? ($"the {design.Read} cases read, out of a caseload of {all}", $"y {design.Read} o achosion a ddarllenwyd, o lwyth o {all} o achosion")
            : ($"the {design.Read} cases read; the size of the caseload is not known, and it is taken to be very large", $"y {design.Read} o achosion a "
                + "ddarllenwyd; nid yw maint y llwyth achosion yn hysbys, a chymerir ei fod yn fawr iawn");
        var (weighted, pwyso) = design.IsWeighted ? ($" {Weighted.English}", $" {Weighted.In(Language.Welsh)}") : ("", "");
        var (without, heb) = design.WithoutChance > 0
            ? ($" The scores say nothing of the cases that had no chance of being drawn; there were {design.WithoutChance}.", " Nid yw’r sgorau’n dweud "
                + $"dim am yr achosion na ellid bod wedi’u tynnu; roedd {design.WithoutChance} ohonynt.")
            : ("", "");
        return new LocalText(
            "The line over each bar shows the range in which the score would very likely lie if every case had been read: in about 95 of 100 samples such "
                + $"a range holds the score of all cases. It rests on {english}. Answers about one case go together, so it is cases that are counted here, "
                + $"and not answers.{weighted}{without}",
            "Mae’r llinell dros bob bar yn dangos yr ystod y byddai’r sgôr yn debygol iawn o fod ynddi pe bai pob achos wedi’i ddarllen: mewn tua 95 o "
                + $"bob 100 sampl mae ystod o’r fath yn cynnwys sgôr yr holl achosion. Mae’n seiliedig ar {welsh}. Mae atebion am yr un achos yn mynd "
                + $"gyda’i gilydd, felly achosion a gyfrifir yma, nid atebion.{pwyso}{heb}");
    }

    private static string Judgements(CommentTurn turn, string way) =>
        turn.Judgements == 1 ? $"one {way} sufficient judgement" : $"{turn.Judgements} {way} sufficient judgements";

    private static string JudgementsInWelsh(CommentTurn turn, string way) =>
        turn.Judgements == 1 ? $"un farn ddigonol yn {way}" : $"{turn.Judgements} yn {way} o farnau digonol";
}
