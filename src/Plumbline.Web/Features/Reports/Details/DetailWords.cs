using Plumbline.Inspections;

namespace Plumbline.Web.Features.Reports.Details;

/// <summary>What the page says on which is written what a report says of its inspection.</summary>
internal static class DetailWords
{
    public static readonly LocalText Title = new("Details of the report", "Manylion yr adroddiad");

    public static readonly LocalText What = new(
        "What the cover, the foreword, the acknowledgements and the figures of the area say. Leave the Welsh empty only where the words are the same.",
        "Yr hyn y mae’r clawr, y rhagair, y cydnabyddiaethau a ffigurau’r ardal yn ei ddweud. Gadewch y Gymraeg yn wag dim ond lle mae’r geiriau yr un fath.");

    public static readonly LocalText Saved = new("Saved.", "Wedi’u cadw.");

    public static readonly LocalText Save = new("Save the details", "Cadw’r manylion");

    public static readonly LocalText InEnglish = new("{0}, in English", "{0}, yn Saesneg");

    public static readonly LocalText InWelsh = new("{0}, in Welsh", "{0}, yn Gymraeg");

    public static readonly LocalText Cover = new("Cover", "Clawr");

    public static readonly LocalText Service = new("The inspected service", "Y gwasanaeth a arolygwyd");

    public static readonly LocalText Publishing = new("Publishing", "Cyhoeddi");

    public static readonly LocalText FieldworkFrom = new("Fieldwork began", "Dechreuodd y gwaith maes");

    public static readonly LocalText FieldworkTo = new("Fieldwork ended", "Daeth y gwaith maes i ben");

    public static readonly LocalText Published = new("Published", "Cyhoeddwyd");

    public static readonly LocalText DateHint = new("A month such as 2026-03, or a day such as 2026-03-14", "Mis fel 2026-03, neu ddyddiad fel 2026-03-14");

    public static readonly LocalText Isbn = new("ISBN, if there is one", "ISBN, os oes un");

    public static readonly LocalText SmallestCount = new("Smallest count that is printed", "Y nifer lleiaf a gaiff ei argraffu");

    public static readonly LocalText SmallestCountHint = new("Smaller ones, and what would give them away, are withheld. 0 prints all.",
        "Caiff rhai llai, a’r hyn a fyddai’n eu datgelu, eu hatal. Mae 0 yn argraffu’r cyfan.");

    public static readonly LocalText Signature = new("Who signs the foreword", "Pwy sy’n llofnodi’r rhagair");

    public static readonly LocalText Name = new("Name", "Enw");

    public static readonly LocalText People = new("People whom the report thanks by name", "Pobl y mae’r adroddiad yn diolch iddynt wrth eu henwau");

    public static readonly LocalText Person = new("Person {0}", "Unigolyn {0}");

    public static readonly LocalText Role = new("Part", "Rhan");

    public static readonly LocalText Context = new("Figures about the area", "Ffigurau am yr ardal");

    public static readonly LocalText ContextHint = new(
        "Population, ethnicity, offences, each with source and year, and the figure to compare it with. A text asks for one as context: and its short name.",
        "Poblogaeth, ethnigrwydd, troseddau, pob un â ffynhonnell a blwyddyn, a’r ffigur i’w gymharu. Mae testun yn gofyn am un fel context: a’i enw byr.");

    public static readonly LocalText Fact = new("Figure {0}", "Ffigur {0}");

    public static readonly LocalText FactName = new("Short name, such as population", "Enw byr, fel population");

    public static readonly LocalText Value = new("Value", "Gwerth");

    public static readonly LocalText Unit = new("Counted in", "Wedi’i gyfrif mewn");

    public static readonly LocalText Year = new("Year", "Blwyddyn");

    public static readonly LocalText Source = new("Source", "Ffynhonnell");

    public static readonly LocalText Benchmark = new("What other areas scored", "Beth a sgoriodd ardaloedd eraill");

    public static readonly LocalText Lowest = new("{0}: lowest, in per cent", "{0} – isaf, y cant");

    public static readonly LocalText Highest = new("{0}: highest, in per cent", "{0} – uchaf, y cant");

    public static readonly LocalText Average = new("{0}: average, in per cent", "{0} – cyfartaledd, y cant");

    private static readonly Dictionary<string, LocalText> Texts = new()
    {
        ["programme"] = new("Programme of inspections", "Rhaglen arolygu"),
        ["report-on"] = new("Words before the name of the area", "Geiriau o flaen enw’r ardal"),
        ["body-name"] = new("Name of the service", "Enw’r gwasanaeth"),
        ["body-initials"] = new("Its initials", "Ei lythrennau cyntaf"),
        ["publisher"] = new("Who publishes the report", "Pwy sy’n cyhoeddi’r adroddiad"),
        ["notice"] = new("What every reader must know first, if anything", "Yr hyn y mae’n rhaid i bob darllenydd ei wybod yn gyntaf, os oes rhywbeth"),
        ["signature-office"] = new("Office", "Swydd"),
        ["wave"] = new("Which areas these are", "Pa ardaloedd yw’r rhain"),
    };

    public static LocalText Of(string text) => Texts[text];

    public static LocalText Of(GivenUnit unit) => unit switch
    {
        GivenUnit.Percent => new("per cent", "y cant"),
        GivenUnit.PerThousand => new("per 1,000", "am bob 1,000"),
        _ => new("a number", "rhif"),
    };
}
