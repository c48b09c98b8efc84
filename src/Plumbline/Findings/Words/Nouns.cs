namespace Plumbline.Findings.Words;

/// <summary>The nouns that figures of an inspection count.</summary>
public static class Nouns
{
    public static IReadOnlyList<Noun> All { get; } =
    [
        Of("cases", "case", "cases", "achos", "achosion"),
        Of("relevant-cases", "relevant case", "relevant cases", "achos perthnasol", "achosion perthnasol"),
        Of("custody-cases", "custody case", "custody cases", "achos yn y ddalfa", "achosion yn y ddalfa"),
        Of("relevant-custody-cases", "relevant custody case", "relevant custody cases", "achos perthnasol yn y ddalfa", "achosion perthnasol yn y ddalfa"),
        Of("community-cases", "community case", "community cases", "achos yn y gymuned", "achosion yn y gymuned"),
        Of(
            "relevant-community-cases",
            "relevant community case",
            "relevant community cases",
            "achos perthnasol yn y gymuned",
            "achosion perthnasol yn y gymuned"),
        Of("released-cases", "case after release", "cases after release", "achos ar ôl rhyddhau", "achosion ar ôl rhyddhau"),
        Of("plans", "plan", "plans", "cynllun", "cynlluniau"),
        Of("intervention-plans", "intervention plan", "intervention plans", "cynllun ymyrraeth", "cynlluniau ymyrraeth"),
        Of("sentence-plans", "sentence plan", "sentence plans", "cynllun dedfryd", "cynlluniau dedfryd"),
        Of("assessments", "assessment", "assessments", "asesiad", "asesiadau"),
        Of("screenings", "screening", "screenings", "sgriniad", "sgriniadau"),
        Of("classifications", "classification", "classifications", "dosbarthiad", "dosbarthiadau"),
        Of("reviews", "review", "reviews", "adolygiad", "adolygiadau"),
        Of("interventions", "intervention", "interventions", "ymyriad", "ymyriadau"),
        Of("objectives", "objective", "objectives", "amcan", "amcanion"),
        Of("contracts", "contract", "contracts", "contract", "contractau"),
        Of("orders", "order", "orders", "gorchymyn", "gorchmynion"),
        Of("referrals", "referral", "referrals", "atgyfeiriad", "atgyfeiriadau"),
        Of("visits", "visit", "visits", "ymweliad", "ymweliadau"),
        Of("meetings", "meeting", "meetings", "cyfarfod", "cyfarfodydd"),
        Of("programmes", "programme", "programmes", "rhaglen", "rhaglenni", Gender.Feminine),
        Of("services", "service", "services", "gwasanaeth", "gwasanaethau"),
        Of("agencies", "agency", "agencies", "asiantaeth", "asiantaethau", Gender.Feminine),
        Of("areas", "area", "areas", "ardal", "ardaloedd", Gender.Feminine),
        Of("children", "child or young person", "children and young people", "plentyn neu berson ifanc", "plant a phobl ifanc") with
        {
            ManyAfterArticle = "plant a’r bobl ifanc",
        },
        Of("respondents", "respondent", "respondents", "ymatebydd", "ymatebwyr"),
        Of("victims", "victim", "victims", "dioddefwr", "dioddefwyr"),
        Of("questionnaires", "questionnaire", "questionnaires", "holiadur", "holiaduron"),
        Of("judgements", "judgement", "judgements", "barn", "barnau", Gender.Feminine),
        Of("questions", "question", "questions", "cwestiwn", "cwestiynau"),
        Of("weeks", "week", "weeks", "wythnos", "wythnosau", Gender.Feminine),
        Of("months", "month", "months", "mis", "misoedd"),
    ];

    private static readonly Dictionary<string, Noun> ByKey = All.ToDictionary(noun => noun.Key, StringComparer.Ordinal);

    public static Noun? Find(string key) => ByKey.GetValueOrDefault(key);

    private static Noun Of(string key, string one, string many, string cyOne, string cyMany, Gender gender = Gender.Masculine) =>
        new(key, new LocalText(one, cyOne), new LocalText(many, cyMany), gender);
}
