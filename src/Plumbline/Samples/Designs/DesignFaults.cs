namespace Plumbline.Samples.Designs;

/// <summary>What is said of a design that a caseload cannot give, in both languages.</summary>
internal static class DesignFaults
{
    public static readonly LocalText CaseloadEmpty = new(
        "the caseload holds no case: nothing can be drawn",
        "nid oes achos yn y llwyth achosion – ni ellir tynnu dim");

    public static readonly LocalText NoStrata = new("a {0} design needs strata", "mae ar gynllun {1} angen haenau");

    public static readonly LocalText HasStrata = new("a {0} design has no strata", "nid oes gan gynllun {1} haenau");

    public static readonly LocalText StrataTwice = new(
        "strata come from fields or from conditions, not from both",
        "daw haenau o feysydd neu o amodau, nid o’r ddau");

    public static readonly LocalText NoMargins = new("a balanced design needs margins", "mae ar gynllun cytbwys angen nodweddion");

    public static readonly LocalText NestedFloors = new("a nested design takes no floors", "nid yw cynllun nythog yn derbyn isafsymiau");

    public static readonly LocalText HasLevels = new("a {0} design has no levels", "nid oes gan gynllun {1} lefelau");

    public static readonly LocalText LastLevel = new("the last level must be the field of the cap, {0}", "rhaid i’r lefel olaf fod yn faes yr uchafswm, {0}");

    public static readonly LocalText FieldUnknown = new("no case of the caseload has a {0}", "nid oes {0} gan yr un achos yn y llwyth achosion");

    public static readonly LocalText SizeTooSmall = new("the size rule asks for no case at all", "nid yw’r rheol maint yn gofyn am yr un achos");

    public static readonly LocalText SizeTooLarge = new(
        "{0} cases are wanted and the caseload holds {1}: {2} too few", "mae angen {0} o achosion ac mae {1} yn y llwyth achosion – {2} yn rhy ychydig");

    public static readonly LocalText SizeTooLargeWithBuffer = new(
        "{0} cases are wanted with the buffer and the caseload holds {1}: {2} too few",
        "mae angen {0} o achosion gyda’r glustog ac mae {1} yn y llwyth achosion – {2} yn rhy ychydig");

    public static readonly LocalText FloorAboveGroup = new(
        "floor {0} wants {1} cases and the caseload holds {2}: {3} too few",
        "mae isafswm {0} yn gofyn am {1} o achosion ac mae {2} yn y llwyth achosion – {3} yn rhy ychydig");

    public static readonly LocalText FloorAboveSample = new(
        "floor {0} wants {1} cases of a sample of {2}: {3} too many", "mae isafswm {0} yn gofyn am {1} o achosion o sampl o {2} – {3} yn ormod");

    public static readonly LocalText FloorUnderCap = new(
        "with the cap of {0} floor {1} can have {2} of the {3} cases it wants: {4} too few",
        "gyda’r uchafswm o {0}, gall isafswm {1} gael {2} o’r {3} achos y mae’n gofyn amdanynt – {4} yn rhy ychydig");

    public static readonly LocalText CapTooTight = new(
        "with at most {0} cases of each {1} the sample can have {2} of {3} cases: {4} too few",
        "gyda {0} achos ar y mwyaf o bob {1}, gall y sampl gael {2} o {3} achos – {4} yn rhy ychydig");

    public static readonly LocalText NoStratum = new("{0} cases belong to no stratum", "nid yw {0} o achosion yn perthyn i unrhyw haen");

    public static readonly LocalText FloorCutsStratum = new(
        "floor {0} holds for some cases of stratum {1} and not for others", "mae isafswm {0} yn wir am rai achosion yn haen {1} ac nid am eraill");

    public static readonly LocalText FloorsTooHigh = new(
        "floor {0} wants {1} and stays {2} short: no stratum can give a case without breaking another floor",
        "mae isafswm {0} yn gofyn am {1} ac yn aros {2} yn fyr – ni all unrhyw haen roi achos heb dorri isafswm arall");

    public static readonly LocalText ShortTogether = new(
        "{0} cannot be met together with the other numbers: it is {1} cases short", "ni ellir bodloni {0} ynghyd â’r rhifau eraill – mae {1} achos yn fyr");

    public static readonly LocalText OverTogether = new(
        "{0} cannot be met together with the other numbers: it is {1} cases over", "ni ellir bodloni {0} ynghyd â’r rhifau eraill – mae {1} achos dros ben");

    public static readonly LocalText NoSampleFound = new(
        "{0} walks ended without a sample that meets every floor and cap", "daeth {0} taith i ben heb sampl sy’n bodloni pob isafswm ac uchafswm");

    public static readonly LocalText SeedMissing = new("the seed is empty", "mae’r hedyn yn wag");

    public static readonly LocalText OneWithoutChance = new(
        "the one case of {0} cannot be drawn: its share of the sample rounds to no case",
        "ni ellir tynnu’r un achos yn {0} – mae ei gyfran o’r sampl yn talgrynnu i ddim achos");

    public static readonly LocalText ManyWithoutChance = new(
        "none of the {1} cases of {0} can be drawn: its share of the sample rounds to no case",
        "ni ellir tynnu’r un o’r {1} achos yn {0} – mae ei chyfran o’r sampl yn talgrynnu i ddim achos");

    public static readonly LocalText CrowdedOut = new(
        "{0} of {1} cases have no chance of being drawn: the floors take up the whole sample",
        "nid oes tebygolrwydd y caiff {0} o {1} achos eu tynnu – mae’r isafsymiau yn llenwi’r sampl gyfan");

    public static readonly LocalText NestedPairs = new(
        "{0} of {1} cases have no chance of being drawn, and cases of one smallest group that gives one case can never be drawn together",
        "nid oes tebygolrwydd y caiff {0} o {1} achos eu tynnu, ac ni ellir byth dynnu ynghyd achosion o’r un grŵp lleiaf sy’n rhoi un achos");

    public static readonly LocalText SampleShort = new(
        "{0} cases were drawn of {1}: the cap leaves no room for {2}", "tynnwyd {0} o achosion o {1} – nid yw’r uchafswm yn gadael lle i {2}");

    private static readonly Dictionary<SampleMethod, LocalText> Methods = new()
    {
        [SampleMethod.Simple] = new("simple", "syml"),
        [SampleMethod.Stratified] = new("stratified", "haenedig"),
        [SampleMethod.Balanced] = new("balanced", "cytbwys"),
        [SampleMethod.Nested] = new("nested", "nythog"),
    };

    public static Refusal Fault(string code, string subject, LocalText text, params ReadOnlySpan<object?> gaps) =>
        Refusal.Of(code, text, gaps) with { Subject = subject };

    /// <summary>A fault of the shape, which names the method.</summary>
    public static Refusal OfShape(SampleDesign design, LocalText text) =>
        Refusal.Of("design-shape", text, Methods[design.Method].English, Methods[design.Method].Welsh) with { Subject = design.Id };
}
