namespace Plumbline.Web.Features.Inspections;

/// <summary>What the list of inspections and the page of one say.</summary>
internal static class InspectionWords
{
    public static readonly LocalText Inspections = new("Inspections", "Arolygiadau");

    public static readonly LocalText None = new(
        "You have no part in an inspection yet. The lead inspector assigns people to one.",
        "Nid oes gennych ran mewn arolygiad eto. Yr arolygydd arweiniol sy’n neilltuo pobl i arolygiad.");

    public static readonly LocalText Announce = new("Announce an inspection", "Hysbysu am arolygiad");

    public static readonly LocalText Area = new("Area", "Ardal");

    public static readonly LocalText AreaInWelsh = new("Area in Welsh, where it has another name", "Yr ardal yn Gymraeg, lle mae iddi enw arall");

    public static readonly LocalText Stage = new("Stage", "Cam");

    public static readonly LocalText NextDate = new("Next date", "Dyddiad nesaf");

    public static readonly LocalText NoDate = new("No date to come", "Dim dyddiad i ddod");

    public static readonly LocalText NextOn = new("{0}: {1}", "{0} – {1}");

    public static readonly LocalText Late = new("late", "hwyr");

    public static readonly LocalText Cases = new("Cases", "Achosion");

    public static readonly LocalText CasesDone = new("{0} of {1} complete", "{0} o {1} wedi’u cwblhau");

    public static readonly LocalText CasesDoneAndLocked = new("{0} of {1} complete, {2} locked", "{0} o {1} wedi’u cwblhau, {2} wedi’u cloi");

    public static readonly LocalText SignedOff = new(
        "Signed off: all {0} cases are complete and locked", "Wedi’i gymeradwyo – mae pob un o’r {0} achos wedi’i gwblhau a’i gloi");

    public static readonly LocalText NoSample = new("No sample yet", "Dim sampl eto");

    public static readonly LocalText Id = new("Short name", "Enw byr");

    public static readonly LocalText IdHint = new(
        "Permanent; lower-case letters, digits and hyphens, for example seaport-2026",
        "Parhaol; llythrennau bach, digidau a chysylltnodau, er enghraifft seaport-2026");

    public static readonly LocalText Instrument = new("Instrument", "Offeryn");

    public static readonly LocalText AnnouncedOn = new("Announced to the area on", "Hysbysir yr ardal ar");

    public static readonly LocalText FieldworkFrom = new("Fieldwork begins on", "Mae’r gwaith maes yn dechrau ar");

    public static readonly LocalText FieldworkTo = new("Fieldwork ends on", "Mae’r gwaith maes yn gorffen ar");

    public static readonly LocalText DateHint = new("For example 14 3 2026", "Er enghraifft 14 3 2026");

    public static readonly LocalText UsualDates = new(
        "The other dates are set as usual: provisional findings two weeks after fieldwork, the draft five, publication six weeks after the draft, the plan "
            + "four weeks later. You can change them.",
        "Gosodir y dyddiadau eraill fel arfer: canfyddiadau dros dro bythefnos ar ôl y gwaith maes, y drafft bum wythnos, cyhoeddi chwe wythnos ar ôl y "
            + "drafft, y cynllun bedair wythnos wedyn. Gallwch eu newid.");

    public static readonly LocalText Lead = new("Lead inspector", "Arolygydd arweiniol");

    public static readonly LocalText NobodyYet = new("Nobody yet", "Neb eto");

    public static readonly LocalText EnterArea = new("Enter the name of the area", "Rhowch enw’r ardal");

    public static readonly LocalText EnterDate = new("Enter a date such as 14 3 2026", "Rhowch ddyddiad fel 14 3 2026");

    public static readonly LocalText EndsBefore = new(
        "Fieldwork ends on or after the day it begins", "Mae’r gwaith maes yn gorffen ar y diwrnod y mae’n dechrau, neu ar ei ôl");

    public static readonly LocalText BeginsBefore = new(
        "Fieldwork begins on or after the day of the announcement", "Mae’r gwaith maes yn dechrau ar y diwrnod yr hysbysir yr ardal, neu ar ei ôl");

    public static readonly LocalText TooLong = new("Use {0} characters or fewer", "Defnyddiwch {0} nod neu lai");

    public static readonly LocalText Progress = new("Progress", "Cynnydd");

    public static readonly LocalText ByState = new("Cases by state: {0}", "Achosion yn ôl statws: {0}");

    public static readonly LocalText ByReader = new("Progress by reader", "Cynnydd yn ôl darllenydd");

    public static readonly LocalText Person = new("Reader", "Darllenydd");

    public static readonly LocalText CasesGiven = new("Cases given", "Achosion a roddwyd");

    public static readonly LocalText LastSaved = new("Last saved", "Cadwyd ddiwethaf");

    public static readonly LocalText NothingGiven = new("No case has been given to anybody yet.", "Ni roddwyd achos i neb eto.");

    public static readonly LocalText Export = new("Download the data", "Lawrlwytho’r data");

    public static readonly LocalText Audit = new("Audit trail of this inspection", "Trywydd archwilio’r arolygiad hwn");
}
