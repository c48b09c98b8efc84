namespace Plumbline.Web.Features.SignIn;

/// <summary>How to walk through a demonstration in ten minutes.</summary>
internal static class TourWords
{
    public static readonly LocalText Title = new("What this is, and a walk through it in 10 minutes", "Beth yw hwn, a thaith drwyddo mewn 10 munud");

    public static IReadOnlyList<LocalText> Steps { get; } =
    [
        new(
            "Plumbline runs a case inspection of youth justice work, from the list of cases to the published report. There are two inspections here: "
                + "Croydon, read and signed off, with its report; and Northmoor, which is invented and halfway.",
            "Mae Plumbline yn rhedeg arolygiad achosion o waith cyfiawnder ieuenctid, o’r rhestr achosion i’r adroddiad cyhoeddedig. Mae dau arolygiad "
                + "yma: Croydon, wedi’i ddarllen a’i gymeradwyo, gyda’i adroddiad; a Rhos y Gogledd, sy’n ddychmygol ac ar ei hanner."),
        new(
            "Enter as Assessor. Your work says which case came back from review. Open it, answer a question, and see it saved.",
            "Ewch i mewn fel Asesydd. Mae Eich gwaith yn dweud pa achos a ddaeth yn ôl o’r adolygiad. Agorwch ef, atebwch gwestiwn, a gwelwch ei gadw."),
        new(
            "Sign out and enter as Quality lead. Review a case that was handed over, and settle the one on which two readers differ.",
            "Allgofnodwch ac ewch i mewn fel Arweinydd ansawdd. Adolygwch achos a drosglwyddwyd, a chysonwch yr un y mae dau ddarllenydd yn anghytuno arno."),
        new(
            "Enter as Lead inspector. An assessor declared a conflict of interest: give the case to somebody else. Then open Northmoor and see how far "
                + "each step is.",
            "Ewch i mewn fel Arolygydd arweiniol. Datganodd asesydd wrthdaro buddiannau: rhowch yr achos i rywun arall. Yna agorwch Ros y Gogledd a "
                + "gwelwch pa mor bell yw pob cam."),
        new(
            "As Lead inspector, open the live results of Croydon: scores with their intervals, and every question down to its cases. The report is one "
                + "click from the page of Croydon.",
            "Fel Arolygydd arweiniol, agorwch ganlyniadau byw Croydon: sgorau gyda’u cyfyngau, a phob cwestiwn hyd at ei achosion. Mae’r adroddiad un clic "
                + "o dudalen Croydon."),
        new(
            "Enter as Inspected service: it sees which documents it is asked for, and nothing of the cases.",
            "Ewch i mewn fel Gwasanaeth a arolygir: mae’n gweld pa ddogfennau y gofynnir amdanynt, a dim byd o’r achosion."),
        new(
            "As Lead inspector, build the report of Croydon and take it to its final form under Publication. "
            + "Assistant chief inspector and Chief inspector approve it, each for themselves; "
            + "together they can release it at once, for everybody to read under Reports.",
            "Fel Arolygydd arweiniol, lluniwch adroddiad Croydon ac ewch ag ef i’w ffurf derfynol o dan Cyhoeddi. "
            + "Mae’r Prif arolygydd cynorthwyol a’r Prif arolygydd yn ei gymeradwyo, bob un drosto’i hun; "
            + "gyda’i gilydd gallant ei ryddhau ar unwaith, i bawb ei ddarllen o dan Adroddiadau."),
    ];
}
