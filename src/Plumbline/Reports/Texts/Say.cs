using Plumbline.Findings.Words;

namespace Plumbline.Reports.Texts;

/// <summary>The short words that every report carries in both languages: headings, labels, the words around a score.</summary>
internal static class Say
{
    public static readonly LocalText Acknowledgements = new("Acknowledgements", "Cydnabyddiaethau");
    public static readonly LocalText OverallScore = new("Overall score", "Sgôr gyffredinol");
    public static readonly LocalText Score = new("Score", "Sgôr");
    public static readonly LocalText Comment = new("Comment", "Sylw");
    public static readonly LocalText Opening = new("Opening", "Agoriad");
    public static readonly LocalText Commentary = new("Commentary", "Sylwebaeth");
    public static readonly LocalText Appendix = new("Appendix", "Atodiad");
    public static readonly LocalText CasesInspected = new("Characteristics of cases inspected", "Nodweddion yr achosion a arolygwyd");
    public static readonly LocalText Glossary = new("Glossary", "Geirfa");
    public static readonly LocalText JudgementsBehind = new("The judgements behind the figures", "Y barnau y tu ôl i’r ffigurau");
    public static readonly LocalText Section = new("Section", "Adran");
    public static readonly LocalText Part = new("Part", "Rhan");
    public static readonly LocalText Theme = new("Theme", "Thema");
    public static readonly LocalText Lowest = new("Lowest", "Isaf");
    public static readonly LocalText Highest = new("Highest", "Uchaf");
    public static readonly LocalText Average = new("Average", "Cyfartaledd");
    public static readonly LocalText Role = new("Role", "Rôl");
    public static readonly LocalText Name = new("Name", "Enw");
    public static readonly LocalText Sufficient = new("Sufficient", "Digonol");
    public static readonly LocalText NotSufficient = new("Not sufficient", "Annigonol");
    public static readonly LocalText Yes = new("Yes", "Ie");
    public static readonly LocalText No = new("No", "Na");
    public static readonly LocalText NotApplicable = new("Not applicable", "Ddim yn gymwys");
    public static readonly LocalText Unknown = new("Could not be assessed", "Ni ellid asesu");
    public static readonly LocalText Missing = new("Not answered", "Heb ei ateb");
    public static readonly LocalText Applicable = new("Judgements that count", "Barnau sy’n cyfrif");
    public static readonly LocalText Likely = new("Likely range", "Ystod debygol");
    public static readonly LocalText Cases = new("Cases", "Achosion");
    public static readonly LocalText NumberOfCases = new("Number of cases", "Nifer yr achosion");
    public static readonly LocalText Withheld = new("Withheld to protect small numbers", "Wedi’i atal am fod y niferoedd yn fach");
    public static readonly LocalText NotRecorded = new("Not recorded", "Heb ei gofnodi");
    public static readonly LocalText Respondents = new("Respondents", "Ymatebwyr");
    public static readonly LocalText StoredValues = new("Values that were given and not counted", "Gwerthoedd a roddwyd ac na chawsant eu cyfrif");
    public static readonly LocalText Scores = new("Scores", "Sgorau");
    public static readonly LocalText Profile = new("Profile of the case", "Proffil yr achos");
    public static readonly LocalText Pooled = new("Questions taken together", "Cwestiynau wedi’u cyfuno");
    public static readonly LocalText Term = new("Term", "Term");
    public static readonly LocalText Meaning = new("Meaning", "Ystyr");
    public static readonly LocalText Points = new("Points", "Pwyntiau");
    public static readonly LocalText AtMost = new("At most", "Ar y mwyaf");
    public static readonly LocalText CasesThatCount = new("Cases that count", "Achosion sy’n cyfrif");
    public static readonly LocalText PerCent = new("Per cent", "Y cant");
    public static readonly LocalText Level = new("Level", "Lefel");
    public static readonly LocalText Row = new("Row of the table", "Rhes y tabl");
    public static readonly LocalText HowReached = new("How it was reached", "Sut y cyrhaeddwyd hi");
    public static readonly LocalText Ratings = new("Ratings", "Graddau");
    public static readonly LocalText NotRated = new("Not rated", "Heb ei graddio");
    public static readonly LocalText Value = new("Value", "Gwerth");

    /// <summary>One sentence for a reader who never met an interval.</summary>
    public static LocalText VeryLikelyBetween(string low, string high) => new(
        $"Had every case been read, the score would very likely lie between {low} and {high}.",
        $"Pe bai pob achos wedi’i ddarllen, byddai’r sgôr yn debygol iawn o fod rhwng {low} a {high}.");

    public static LocalText CommentaryOn(LocalText section) => new(
        $"Commentary on {section.English.ToLowerInvariant()} as a whole",
        $"Sylwadau ar {section.In(Language.Welsh).ToLowerInvariant().After(Mutation.Soft)} yn gyffredinol");
}
