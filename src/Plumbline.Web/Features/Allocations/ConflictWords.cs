using Plumbline.Assessments.Allocations;

namespace Plumbline.Web.Features.Allocations;

/// <summary>What the page of declared conflicts says.</summary>
internal static class ConflictWords
{
    public static readonly LocalText Title = new("Conflicts of interest", "Gwrthdaro buddiannau");

    public static readonly LocalText What = new(
        "Say here what you cannot read without bias: a case that you know, a practitioner whom you know, a whole area. It is closed to you at once, and "
            + "you will not be given it. Only those who allocate cases see your reason.",
        "Dywedwch yma beth na allwch ei ddarllen heb ragfarn: achos yr ydych yn ei adnabod, ymarferydd yr ydych yn ei adnabod, ardal gyfan. Caiff ei gau i "
            + "chi ar unwaith, ac ni chaiff ei roi i chi. Dim ond y rhai sy’n dyrannu achosion sy’n gweld eich rheswm.");

    public static readonly LocalText Kind = new("What it is about", "Am beth y mae");

    public static readonly LocalText Case = new("A case", "Achos");

    public static readonly LocalText Practitioner = new("A practitioner", "Ymarferydd");

    public static readonly LocalText Area = new("The whole area", "Yr ardal gyfan");

    public static readonly LocalText Subject = new(
        "Its id: the case, or the practitioner’s code; nothing for the area", "Ei ddynodydd – yr achos, neu god yr ymarferydd; dim byd ar gyfer yr ardal");

    public static readonly LocalText Reason = new("Reason, without names of children", "Rheswm, heb enwau plant");

    public static readonly LocalText Declare = new("Declare it", "Ei ddatgan");

    public static readonly LocalText Declared = new("What you declared", "Yr hyn a ddatganwyd gennych");

    public static readonly LocalText About = new("{0}: {1}", "{0} – {1}");

    public static readonly LocalText TakeBack = new("Take back", "Tynnu’n ôl");

    public static readonly LocalText HasIt = new(
        "A case that you have is closed to you now. The lead inspector is told, and gives it to somebody else.",
        "Mae achos sydd gennych wedi’i gau i chi bellach. Mae’r arolygydd arweiniol yn cael gwybod, ac yn ei roi i rywun arall.");

    public static readonly LocalText OfTheTeam = new("Conflicts of interest that the team declared", "Gwrthdaro buddiannau a ddatganodd y tîm");

    public static readonly LocalText By = new("{0} declared a conflict. {1}: {2}.", "Datganodd {0} wrthdaro. {1} – {2}.");

    public static readonly LocalText Because = new("Reason: {0}.", "Rheswm – {0}.");

    public static readonly LocalText GiveOn = new(
        "Still with them, and closed to them: {0}. Give it to somebody else.", "Gyda nhw o hyd, ac wedi’i gau iddynt – {0}. Rhowch ef i rywun arall.");

    public static readonly LocalText WithConflict = new("{0} (declared a conflict)", "{0} (wedi datgan gwrthdaro)");

    /// <summary>What a conflict is about, in a word.</summary>
    public static LocalText Of(ConflictKind kind) => kind switch
    {
        ConflictKind.Case => Case,
        ConflictKind.Practitioner => Practitioner,
        _ => Area,
    };
}
