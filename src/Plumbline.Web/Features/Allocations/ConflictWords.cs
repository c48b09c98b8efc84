namespace Plumbline.Web.Features.Allocations;

/// <summary>What the page of declared conflicts says.</summary>
internal static class ConflictWords
{
    public static readonly LocalText Title = new("Conflicts of interest", "Gwrthdaro buddiannau");

    public static readonly LocalText What = new(
        "Say here what you cannot read without bias: a case that you know, a practitioner whom you know, a whole area. You will not be given it. Only those who allocate cases see your reason.",
        "Dywedwch yma beth na allwch ei ddarllen heb ragfarn: achos yr ydych yn ei adnabod, ymarferydd yr ydych yn ei adnabod, ardal gyfan. Ni chaiff ei roi i chi. Dim ond y rhai sy’n dyrannu achosion sy’n gweld eich rheswm.");

    public static readonly LocalText Kind = new("What it is about", "Am beth y mae");

    public static readonly LocalText Case = new("A case", "Achos");

    public static readonly LocalText Practitioner = new("A practitioner", "Ymarferydd");

    public static readonly LocalText Area = new("The whole area", "Yr ardal gyfan");

    public static readonly LocalText Subject = new("Its id: the case, or the practitioner’s code; nothing for the area", "Ei ddynodwr – yr achos, neu god yr ymarferydd; dim byd ar gyfer yr ardal");

    public static readonly LocalText Reason = new("Reason, without names of children", "Rheswm, heb enwau plant");

    public static readonly LocalText Declare = new("Declare it", "Ei ddatgan");

    public static readonly LocalText Declared = new("What you declared", "Yr hyn a ddatganwyd gennych");

    public static readonly LocalText Of = new("{0}: {1}", "{0} – {1}");

    public static readonly LocalText TakeBack = new("Take back", "Tynnu’n ôl");

    public static readonly LocalText EnterSubject = new("Enter the id of the case or the practitioner’s code", "Rhowch ddynodwr yr achos neu god yr ymarferydd");

    public static readonly LocalText HasIt = new("You have been given this case. Tell the lead inspector, who must give it to somebody else.", "Rhoddwyd yr achos hwn i chi. Dywedwch wrth yr arolygydd arweiniol, a rhaid iddo ei roi i rywun arall.");
}
