namespace Plumbline.Web.Features.Samples;

/// <summary>What the page says on which the service sees its drawn cases.</summary>
internal static class DrawnWords
{
    public static readonly LocalText Title = new("Cases that were drawn", "Achosion a dynnwyd");

    public static readonly LocalText None = new("No sample has been drawn yet.", "Nid oes sampl wedi’i thynnu eto.");

    public static readonly LocalText What = new(
        "{0} of your cases will be read. Choose the key that you downloaded with your list to see your own references beside them.",
        "Bydd {0} o’ch achosion yn cael eu darllen. Dewiswch yr allwedd a lawrlwythwyd gennych gyda’ch rhestr i weld eich cyfeirnodau eich hun wrth eu hymyl.");

    public static readonly LocalText Key = new("Your key", "Eich allwedd");

    public static readonly LocalText KeyHint = new(
        "It is read for this page alone and kept nowhere.", "Fe’i darllenir ar gyfer y dudalen hon yn unig ac ni chedwir hi yn unman.");

    public static readonly LocalText Show = new("Show our references", "Dangos ein cyfeirnodau");

    public static readonly LocalText Cases = new("Drawn cases", "Achosion a dynnwyd");

    public static readonly LocalText Pseudonym = new("Pseudonym", "Ffugenw");

    public static readonly LocalText Reference = new("Your reference", "Eich cyfeirnod");

    public static readonly LocalText Practitioner = new("Code of the practitioner", "Cod yr ymarferydd");

    public static readonly LocalText NotInKey = new("not in this key", "ddim yn yr allwedd hon");
}
