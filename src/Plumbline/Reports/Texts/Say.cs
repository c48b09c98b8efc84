using Plumbline.Findings.Words;

namespace Plumbline.Reports.Texts;

/// <summary>The short words that every report carries in both languages: headings, labels, the words around a score.</summary>
internal static class Say
{
    public static readonly LocalText Foreword = new("Foreword", "Rhagair");
    public static readonly LocalText Acknowledgements = new("Acknowledgements", "Cydnabyddiaethau");
    public static readonly LocalText Scoring = new("Scoring and summary table", "Sgorio a thabl crynhoi");
    public static readonly LocalText Recommendations = new("Recommendations for improvement", "Argymhellion ar gyfer gwella");
    public static readonly LocalText RestsOn = new("rests on criteria", "yn seiliedig ar feini prawf");
    public static readonly LocalText NextSteps = new("Next steps", "Y camau nesaf");
    public static readonly LocalText MakingADifference = new("Making a difference", "Gwneud gwahaniaeth");
    public static readonly LocalText ServiceUsers = new("Service users’ perspective", "Safbwynt defnyddwyr y gwasanaeth");
    public static readonly LocalText Children = new("Children and young people", "Plant a phobl ifanc");
    public static readonly LocalText Victims = new("Victims", "Dioddefwyr");
    public static readonly LocalText OverallScore = new("Overall score", "Sgôr gyffredinol");
    public static readonly LocalText Score = new("Score", "Sgôr");
    public static readonly LocalText Comment = new("Comment", "Sylw");
    public static readonly LocalText ImprovementRequired = new("improvement required", "yw’r gwelliant sydd ei angen");
    public static readonly LocalText Strengths = new("Strengths", "Cryfderau");
    public static readonly LocalText Strength = new("Strength", "Cryfder");
    public static readonly LocalText Areas = new("Areas for improvement", "Meysydd i’w gwella");
    public static readonly LocalText AnArea = new("Area for improvement", "Maes i’w wella");
    public static readonly LocalText Opening = new("Opening", "Agoriad");
    public static readonly LocalText Commentary = new("Commentary", "Sylwebaeth");
    public static readonly LocalText Appendix = new("Appendix", "Atodiad");
    public static readonly LocalText AppendixScores = new("Scoring summary of sections 1\u00a0to\u00a03", "Crynodeb sgorio adrannau 1\u00a0i\u00a03");
    public static readonly LocalText AppendixContext = new("Contextual information", "Gwybodaeth gyd-destunol");
    public static readonly LocalText AppendixArrangements = new("Inspection arrangements", "Trefniadau’r arolygiad");
    public static readonly LocalText AppendixCases = new("Characteristics of cases inspected", "Nodweddion yr achosion a arolygwyd");
    public static readonly LocalText AppendixScoring = new("Scoring approach", "Y dull sgorio");
    public static readonly LocalText AppendixGlossary = new("Glossary", "Geirfa");
    public static readonly LocalText AppendixRole = new("Role of the inspectorate and code of practice", "Rôl yr arolygiaeth a’r cod ymarfer");
    public static readonly LocalText AppendixJudgements = new("The judgements behind the figures", "Y dyfarniadau y tu ôl i’r ffigurau");
    public static readonly LocalText Section = new("Section", "Adran");
    public static readonly LocalText Criterion = new("Criterion", "Maen prawf");
    public static readonly LocalText GeneralCriterion = new("General criterion", "Maen prawf cyffredinol");
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
    public static readonly LocalText Applicable = new("Judgements that count", "Dyfarniadau sy’n cyfrif");
    public static readonly LocalText Likely = new("Likely range", "Ystod debygol");
    public static readonly LocalText Cases = new("Cases", "Achosion");
    public static readonly LocalText NumberOfCases = new("Number of cases", "Nifer yr achosion");
    public static readonly LocalText Withheld = new("Withheld to protect small numbers", "Wedi’i gadw’n ôl i ddiogelu rhifau bach");
    public static readonly LocalText NotRecorded = new("Not recorded", "Heb ei gofnodi");
    public static readonly LocalText Respondents = new("Respondents", "Ymatebwyr");
    public static readonly LocalText StoredValues = new("Values that were given and not counted", "Gwerthoedd a roddwyd ac na chawsant eu cyfrif");
    public static readonly LocalText Scores = new("Scores", "Sgorau");
    public static readonly LocalText Profile = new("Profile of the case", "Proffil yr achos");
    public static readonly LocalText Pooled = new("Questions taken together", "Cwestiynau wedi’u cyfuno");
    public static readonly LocalText Term = new("Term", "Term");
    public static readonly LocalText Meaning = new("Meaning", "Ystyr");
    public static readonly LocalText Value = new("Value", "Gwerth");

    /// <summary>One sentence for a reader who never met an interval.</summary>
    public static LocalText VeryLikelyBetween(string low, string high) => new(
        $"Had every case been read, the score would very likely lie between {low} and {high}.",
        $"Pe bai pob achos wedi’i ddarllen, byddai’r sgôr yn debygol iawn o fod rhwng {low} a {high}.");

    public static LocalText CommentaryOn(LocalText section) => new(
        $"Commentary on {section.English.ToLowerInvariant()} as a whole",
        $"Sylwadau ar {section.In(Language.Welsh).ToLowerInvariant().After(Mutation.Soft)} yn gyffredinol");
}
