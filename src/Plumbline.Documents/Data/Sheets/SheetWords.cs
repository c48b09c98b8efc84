namespace Plumbline.Documents.Data.Sheets;

/// <summary>What the columns that several sheets share are called and mean.</summary>
internal static class SheetWords
{
    public static readonly LocalText Question = new("Question", "Cwestiwn");
    public static readonly LocalText QuestionMeaning = new("Permanent name of the question.", "Enw parhaol y cwestiwn.");
    public static readonly LocalText StatementMeaning = new(
        "The statement that was judged; yes means sufficient or true.", "Y datganiad a farnwyd; mae ie yn golygu digonol neu wir.");
    public static readonly LocalText Sufficient = new("Sufficient", "Digonol");
    public static readonly LocalText SufficientMeaning = new(
        "Judgements of yes where the question applied.", "Barnau cadarnhaol lle’r oedd y cwestiwn yn gymwys.");
    public static readonly LocalText Applicable = new("Applicable", "Cymwys");
    public static readonly LocalText ApplicableMeaning = new(
        "Judgements of yes or no where the question applied: the base of the percentage.", "Barnau ie neu na lle’r oedd y cwestiwn yn gymwys: sail y ganran.");
    public static readonly LocalText Percent = new("Percent", "Canran");
    public static readonly LocalText PercentMeaning = new(
        "Sufficient as a share of applicable in whole per cent, rounded half up.",
        "Digonol fel cyfran o’r cymwys mewn canran gyfan, gan dalgrynnu hanner i fyny.");
    public static readonly LocalText NotApplicable = new("Not applicable", "Ddim yn gymwys");
    public static readonly LocalText NotApplicableMeaning = new("The question did not apply to the case.", "Nid oedd y cwestiwn yn gymwys i’r achos.");
    public static readonly LocalText Unknown = new("Could not be assessed", "Ni ellid asesu");
    public static readonly LocalText UnknownMeaning = new(
        "The question applied and could not be assessed.", "Roedd y cwestiwn yn gymwys ond ni ellid ei asesu.");
    public static readonly LocalText Missing = new("Missing", "Ar goll");
    public static readonly LocalText MissingMeaning = new(
        "The question applied and no answer was recorded.", "Roedd y cwestiwn yn gymwys ac ni chofnodwyd ateb.");
    public static readonly LocalText Case = new("Case", "Achos");
    public static readonly LocalText CaseMeaning = new("Pseudonym of the case.", "Ffugenw’r achos.");
    public static readonly LocalText Withheld = new("Withheld to protect small numbers", "Wedi’i atal am fod y niferoedd yn fach");
    public static readonly LocalText NoNumber = new("There is no such number", "Nid oes rhif o’r fath");

    public static readonly Column QuestionColumn = Column.Text("question", Question, QuestionMeaning) with { IsRequired = true };

    public static readonly Column CaseColumn = Column.Text("case_id", Case, CaseMeaning) with { IsRequired = true };

    /// <summary>The columns that say how judgements fell.</summary>
    public static readonly IReadOnlyList<Column> Tally =
    [
        Column.Count("sufficient", Sufficient, SufficientMeaning),
        Column.Count("applicable", Applicable, ApplicableMeaning),
        Column.Count("percent", Percent, PercentMeaning),
        Column.Count("not_applicable", NotApplicable, NotApplicableMeaning),
        Column.Count("unknown", Unknown, UnknownMeaning),
        Column.Count("missing", Missing, MissingMeaning),
    ];

    /// <summary>A text in both languages as two columns.</summary>
    public static IEnumerable<Column> Both(string name, LocalText title, LocalText meaning) =>
    [
        Column.Text($"{name}_en", new LocalText($"{title.English} (English)", $"{title.In(Language.Welsh)} (Saesneg)"), meaning),
        Column.Text($"{name}_cy", new LocalText($"{title.English} (Welsh)", $"{title.In(Language.Welsh)} (Cymraeg)"), meaning),
    ];

    public static IEnumerable<Cell> Both(LocalText text) => [Cell.Of(text.English), Cell.Of(text.In(Language.Welsh))];
}
