namespace Plumbline.Web.Features.Samples;

/// <summary>What the page of the sample says.</summary>
internal static class SampleWords
{
    public static readonly LocalText Title = new("Sample", "Sampl");

    public static readonly LocalText NoCaseload = new("Take in the caseload first.", "Mewnforiwch y llwyth achosion yn gyntaf.");

    public static readonly LocalText CameWithCases = new(
        "This inspection was taken in from a folder with its {0} cases: nothing is drawn here, and the list they came from is not known.",
        "Mewnforiwyd yr arolygiad hwn o ffolder gyda’i {0} o achosion: ni thynnir dim yma, ac nid yw’r rhestr y daethant ohoni yn hysbys.");

    public static readonly LocalText Design = new("Design", "Cynllun");

    public static readonly LocalText Seed = new("Seed", "Hedyn");

    public static readonly LocalText Draw = new("Draw the sample", "Tynnu’r sampl");

    public static readonly LocalText DrawAnew = new("Draw anew", "Tynnu o’r newydd");

    public static readonly LocalText DrawAnewHint = new(
        "Only while no case has been given to a reader. The draw before stays on record.",
        "Dim ond tra na roddwyd achos i ddarllenydd. Mae’r tyniad blaenorol yn aros ar gofnod.");

    public static readonly LocalText Drawn = new("{0} cases drawn from {1}, {2} in reserve", "{0} o achosion wedi’u tynnu o {1}, {2} wrth gefn");

    public static readonly LocalText DrawnAt = new("Drawn", "Tynnwyd");

    public static readonly LocalText CaseloadDigest = new("Digest of the caseload", "Crynhoad y llwyth achosion");

    public static readonly LocalText ResultDigest = new("Digest of the result", "Crynhoad y canlyniad");

    public static readonly LocalText Record = new("Record of the draw, for anyone to verify", "Cofnod y tyniad, i unrhyw un ei wirio");

    public static readonly LocalText Against = new("Sample against caseload", "Y sampl yn erbyn y llwyth achosion");

    public static readonly LocalText Margin = new("Margin", "Nodwedd");

    public static readonly LocalText Value = new("Value", "Gwerth");

    public static readonly LocalText InCaseload = new("Caseload", "Llwyth achosion");

    public static readonly LocalText InSample = new("In the sample", "Yn y sampl");

    public static readonly LocalText Expected = new("Expected", "Disgwyliedig");

    public static readonly LocalText CountAndShare = new("{0} ({1}%)", "{0} – {1}%");

    public static readonly LocalText Cases = new("Cases of the sample", "Achosion y sampl");

    public static readonly LocalText Probability = new("Chance of being drawn", "Tebygolrwydd o gael ei dynnu");

    public static readonly LocalText Reserve = new("Reserve, in its order", "Wrth gefn, yn ei drefn");

    public static readonly LocalText Replace = new("Replace a case", "Cyfnewid achos");

    public static readonly LocalText ReplaceHint = new(
        "The next case of the reserve comes in by rule; nobody chooses it.", "Daw’r achos nesaf wrth gefn i mewn yn ôl rheol; nid oes neb yn ei ddewis.");

    public static readonly LocalText Case = new("Case that falls out", "Achos i’w dynnu o’r sampl");

    public static readonly LocalText Reason = new("Reason", "Rheswm");

    public static readonly LocalText ChooseCase = new("Choose a case", "Dewiswch achos");

    public static readonly LocalText ChooseReason = new("Choose a reason", "Dewiswch reswm");

    public static readonly LocalText Continue = new("Continue", "Parhau");

    public static readonly LocalText ReplaceWhich = new("Replace case {0}?", "Rhoi achos arall yn lle achos {0}?");

    public static readonly LocalText NobodyHasIt = new("Nobody", "Neb");

    public static readonly LocalText LosesIt = new(
        "The case leaves the sample and its reader no longer has it. Nothing that was put down is deleted, and none of it counts.",
        "Mae’r achos yn gadael y sampl ac nid yw gan ei ddarllenydd mwyach. Ni chaiff dim a nodwyd ei ddileu, ac nid oes dim ohono’n cyfrif.");

    public static readonly LocalText IsJudged = new(
        "This case has been judged. A case must not leave the sample because of what was found in it, so somebody else who answers for quality has to "
        + "agree first.",
        "Mae’r achos hwn wedi’i farnu. Rhaid i achos beidio â gadael y sampl oherwydd yr hyn a welwyd ynddo, felly rhaid i rywun arall sy’n atebol am "
        + "ansawdd gytuno yn gyntaf.");

    public static readonly LocalText NotAgreed = new(
        "Nobody has agreed yet. It is done on the page of the review of the case, with a note.",
        "Nid oes neb wedi cytuno eto. Gwneir hynny ar dudalen adolygu’r achos, gyda nodyn.");

    public static readonly LocalText Agreed = new("Agreed, with this note", "Cytunwyd, gyda’r nodyn hwn");

    public static readonly LocalText DoReplace = new("Replace it", "Ei gyfnewid");

    public static readonly LocalText Another = new("Choose another case", "Dewis achos arall");

    public static readonly LocalText TakeBackHint = new(
        "Nothing has been judged in {0} yet, so the last replacement can be taken back. Case {1} then needs a reader again.",
        "Ni farnwyd dim yn {0} eto, felly gellir tynnu’r cyfnewid olaf yn ôl. Bydd angen darllenydd ar achos {1} eto wedyn.");

    public static readonly LocalText TakeBack = new("Put case {0} back", "Rhoi achos {0} yn ôl");

    public static readonly LocalText Replaced = new("Replacements", "Achosion a gyfnewidiwyd");

    public static readonly LocalText ReplacedBy = new("{0} by {1}: {2}", "{1} yn lle {0} – {2}");
}
