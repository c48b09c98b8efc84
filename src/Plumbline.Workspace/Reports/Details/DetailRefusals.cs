namespace Plumbline.Workspace.Reports.Details;

/// <summary>What the details of a report are refused for; the subject is the field.</summary>
internal static class DetailRefusals
{
    private static readonly LocalText MissingText = new("fill this in", "llenwch hwn");

    private static readonly LocalText NoDateText = new("{0} is no date such as 2026-03 or 2026-03-14", "nid yw {0} yn ddyddiad fel 2026-03 neu 2026-03-14");

    private static readonly LocalText BothText = new("give both dates of the fieldwork, or neither", "rhowch ddau ddyddiad y gwaith maes, neu’r un");

    private static readonly LocalText OrderText = new("fieldwork begins before it ends, and ends before publication",
        "mae’r gwaith maes yn dechrau cyn iddo ddod i ben, ac yn dod i ben cyn cyhoeddi");

    private static readonly LocalText IsbnText = new("{0} is no ISBN: compare its digits with the one that was given out",
        "nid yw {0} yn ISBN – cymharwch ei ddigidau â’r un a roddwyd");

    private static readonly LocalText NumberText = new("{0} is no number that can stand here", "nid yw {0} yn rhif a all sefyll yma");

    private static readonly LocalText IdText = new(
        "a figure has a short name of its own in lower-case letters, digits and hyphens, such as population",
            "mae gan ffigur enw byr ei hun mewn llythrennau bach, digidau a chysylltnodau, fel population");

    private static readonly LocalText BenchmarkText = new(
        "a benchmark rises from lowest by average to highest, within 0 to 100", "mae meincnod yn codi o’r isaf drwy’r cyfartaledd i’r uchaf, o fewn 0 i 100");

    private static readonly LocalText ShowsText = new(
        "this inspection shows every judgement, so that no smaller count can be withheld: set 0",
            "mae’r arolygiad hwn yn dangos pob barn, felly ni ellir atal nifer llai – gosodwch 0");

    private static readonly LocalText MovedText = new(
        "somebody has changed these details meanwhile: what you typed is shown here and replaces theirs when you save again",
        "mae rhywun wedi newid y manylion hyn yn y cyfamser – dangosir yr hyn a deipiwyd gennych yma, ac mae’n disodli eu rhai nhw pan gadwch eto");

    private static readonly LocalText UnwritableText = new(
        "inspection.yaml of this inspection is written in a way that this page cannot change: change it in the folder",
            "mae inspection.yaml yr arolygiad hwn wedi’i ysgrifennu mewn ffordd na all y dudalen hon ei newid – newidiwch ef yn y ffolder");

    private static readonly LocalText LetterText = new("the report cannot print the letter {0}", "ni all yr adroddiad argraffu’r llythyren {0}");

    public static Refusal Missing(string field) => Refusal.Of("value-missing", MissingText) with { Subject = field };

    public static Refusal NoDate(string field, string typed) => Refusal.Of("no-date", NoDateText, typed) with { Subject = field };

    public static Refusal BothDates(string field) => Refusal.Of("both-dates", BothText) with { Subject = field };

    public static Refusal DateOrder(string field) => Refusal.Of("dates-out-of-order", OrderText) with { Subject = field };

    public static Refusal NoIsbn(string field, string typed) => Refusal.Of("isbn-wrong", IsbnText, typed) with { Subject = field };

    public static Refusal NoNumber(string field, string typed) => Refusal.Of("no-number", NumberText, typed) with { Subject = field };

    public static Refusal NoId(string field) => Refusal.Of("id-unfit", IdText) with { Subject = field };

    public static Refusal BenchmarkOrder(string field) => Refusal.Of("benchmark-out-of-order", BenchmarkText) with { Subject = field };

    public static Refusal ShowsAll(string field) => Refusal.Of("shows-what-it-withholds", ShowsText) with { Subject = field };

    public static Refusal Letter(string field, string letter) => Refusal.Of("letter-missing", LetterText, letter) with { Subject = field };

    public static Refusal Moved() => Refusal.Of("details-moved", MovedText);

    public static Refusal Unwritable() => Refusal.Of("details-unwritable", UnwritableText);
}
