namespace Plumbline.Web.Features.Interviews;

/// <summary>What the page says on which the service offers times.</summary>
internal static class TimesWords
{
    public static readonly LocalText Title = new("Times for interviews", "Amseroedd ar gyfer cyfweliadau");

    public static readonly LocalText What = new(
        "The inspection team talks with practitioners about the cases that were drawn. Offer more times than there are cases, so that none clash. "
            + "Use your own codes and never a name: the team sees what you write.",
        "Mae’r tîm arolygu yn siarad ag ymarferwyr am yr achosion a dynnwyd. Cynigiwch fwy o amseroedd nag sydd o achosion, fel na fydd dim yn gwrthdaro. "
            + "Defnyddiwch eich codau eich hun a pheidiwch byth â rhoi enw: mae’r tîm yn gweld yr hyn a ysgrifennwch.");

    public static readonly LocalText None = new("No sample has been drawn yet.", "Nid oes sampl wedi’i thynnu eto.");

    public static readonly LocalText Offer = new("Offer a time", "Cynnig amser");

    public static readonly LocalText Correct = new("Correct this time", "Cywiro’r amser hwn");

    public static readonly LocalText OfferAnother = new("Offer another time instead", "Cynnig amser arall yn lle hynny");

    public static readonly LocalText Practitioner = new("Code of the practitioner", "Cod yr ymarferydd");

    public static readonly LocalText PractitionerHint = new(
        "As in your list of cases, such as P07; or initials. Never a name", "Fel yn eich rhestr achosion, er enghraifft P07; neu lythrennau. Byth enw");

    public static readonly LocalText SomeCases = new("Only for some cases", "Ar gyfer rhai achosion yn unig");

    public static readonly LocalText Cases = new("Cases that it could be about", "Achosion y gallai fod amdanynt");

    public static readonly LocalText CasesHint = new(
        "Leave them all empty for every drawn case of this practitioner", "Gadewch nhw i gyd yn wag ar gyfer pob un o achosion yr ymarferydd hwn a dynnwyd");

    public static readonly LocalText CaseOf = new("{0}, practitioner {1}", "{0}, ymarferydd {1}");

    public static readonly LocalText Day = new("Day", "Diwrnod");

    public static readonly LocalText Starts = new("Starts at", "Yn dechrau am");

    public static readonly LocalText StartsHint = new("For example 9:30 or 14:00", "Er enghraifft 9:30 neu 14:00");

    public static readonly LocalText EnterTime = new("Enter a time such as 9:30 or 14:00", "Rhowch amser fel 9:30 neu 14:00");

    public static readonly LocalText Minutes = new("How many minutes it lasts", "Faint o funudau y bydd yn para");

    public static readonly LocalText EnterMinutes = new("Enter minutes as a whole number, such as 60", "Rhowch funudau fel rhif cyfan, fel 60");

    public static readonly LocalText Where = new("Where it is", "Ble y mae");

    public static readonly LocalText InARoom = new("In a room", "Mewn ystafell");

    public static readonly LocalText Room = new("Which room, if it is in one", "Pa ystafell, os yw mewn un");

    public static readonly LocalText Add = new("Offer this time", "Cynnig yr amser hwn");

    public static readonly LocalText Save = new("Save the correction", "Cadw’r cywiriad");

    public static readonly LocalText Kept = new(
        "The time is offered. You can offer another below.", "Mae’r amser wedi’i gynnig. Gallwch gynnig un arall isod.");

    public static readonly LocalText Offered = new("Times that you offer", "Amseroedd yr ydych yn eu cynnig");

    public static readonly LocalText Nothing = new("You have offered no time yet.", "Nid ydych wedi cynnig amser eto.");

    public static readonly LocalText State = new("State", "Statws");

    public static readonly LocalText Free = new("Free", "Yn rhydd");

    public static readonly LocalText TakenFor = new("Settled, for {0}", "Wedi’i drefnu, ar gyfer {0}");

    public static readonly LocalText Change = new("Correct", "Cywiro");

    public static readonly LocalText TakeBack = new("Take back", "Tynnu’n ôl");

    public static readonly LocalText KeyWhat = new("Show our own references beside the cases", "Dangos ein cyfeirnodau ein hunain wrth ymyl yr achosion");
}
