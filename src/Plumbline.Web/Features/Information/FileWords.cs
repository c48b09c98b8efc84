namespace Plumbline.Web.Features.Information;

/// <summary>What pages say of the files that a service sends.</summary>
internal static class FileWords
{
    public static readonly LocalText SendFiles = new("Send files", "Anfon ffeiliau");

    public static readonly LocalText Count = new("Files sent: {0}", "Ffeiliau a anfonwyd: {0}");

    public static readonly LocalText Sent = new("Files sent", "Ffeiliau a anfonwyd");

    public static readonly LocalText None = new("No file has been sent yet.", "Ni anfonwyd ffeil eto.");

    public static readonly LocalText Kept = new(
        "Files are encrypted as soon as they arrive. The inspection team can open them, and each opening is noted. They are deleted when {0} days have passed "
            + "since the inspection was closed.",
        "Caiff ffeiliau eu hamgryptio cyn gynted ag y cyrhaeddant. Gall y tîm arolygu eu hagor, a nodir pob agoriad. Cânt eu dileu pan fydd {0} o ddiwrnodau "
            + "wedi mynd heibio ers cau’r arolygiad.");

    public static readonly LocalText GoOn = new(
        "The files that the service sent are deleted on {0}.", "Caiff y ffeiliau a anfonodd y gwasanaeth eu dileu ar {0}.");

    public static readonly LocalText NoNames = new(
        "Leave children’s names out of what you send.", "Peidiwch â chynnwys enwau plant yn yr hyn a anfonwch.");

    public static readonly LocalText Came = new(
        "The team has noted that this document came. What was sent for it stands; further files can be added.",
        "Mae’r tîm wedi nodi bod y ddogfen hon wedi cyrraedd. Erys yr hyn a anfonwyd; gellir ychwanegu rhagor o ffeiliau.");

    public static readonly LocalText File = new("File", "Ffeil");

    public static readonly LocalText FileHint = new(
        "PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG or JPEG, of {0} MB at most. It takes the place of a file of the same name that was sent before.",
        "PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG neu JPEG, hyd at {0} MB. Bydd yn cymryd lle ffeil o’r un enw a anfonwyd o’r blaen.");

    public static readonly LocalText Choose = new("Choose a file", "Dewiswch ffeil");

    public static readonly LocalText Send = new("Send this file", "Anfon y ffeil hon");

    public static readonly LocalText TakeBack = new("Take back", "Tynnu’n ôl");

    public static readonly LocalText NameLocked = new("A file whose name this server cannot read", "Ffeil na all y gweinydd hwn ddarllen ei henw");

    public static readonly LocalText Detail = new("{0}, {1}, sent at {2}", "{0}, {1}, anfonwyd am {2}");
}
