namespace Plumbline.Inspections.SentFiles;

/// <summary>Why a file that the service sends is not taken.</summary>
public static class FileRefusals
{
    private static readonly LocalText NameIsUnreadable = new(
        "the name of the file holds signs that cannot be shown; rename it and choose it again",
        "mae enw’r ffeil yn cynnwys arwyddion na ellir eu dangos; ailenwch hi a dewiswch hi eto");

    private static readonly LocalText NameIsTooLong = new(
        "the name of the file is longer than {0} characters; rename it and choose it again",
        "mae mwy na {0} nod yn enw’r ffeil; ailenwch hi a dewiswch hi eto");

    private static readonly LocalText IsEmpty = new("the file is empty", "mae’r ffeil yn wag");

    private static readonly LocalText IsTooLarge = new(
        "the file is too large: a file may have {0} MB", "mae’r ffeil yn rhy fawr: {0} MB yw’r mwyaf a ganiateir");

    private static readonly LocalText IsOfUnknownType = new(
        "files of this kind are not taken; send PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG or JPEG",
        "ni dderbynnir ffeiliau o’r math hwn; anfonwch PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG neu JPEG");

    private static readonly LocalText IsOfOtherType = new(
        "its name says {0}, but what is in it is no {0}; save it anew as {0} and choose that file",
        "mae ei henw’n dweud {0}, ond nid {0} sydd ynddi; cadwch hi o’r newydd fel {0} a dewiswch y ffeil honno");

    private static readonly LocalText IsNoText = new(
        "its name says {0}, but what is in it is no text in UTF-8; save it anew as text or CSV in UTF-8 and choose that file",
        "mae ei henw’n dweud {0}, ond nid testun UTF-8 sydd ynddi; cadwch hi o’r newydd fel testun neu CSV mewn UTF-8 a dewiswch y ffeil honno");

    private static readonly LocalText AreTooMany = new(
        "{0} files have been sent for this inspection, and no more are taken; take back one that is not needed",
        "mae nifer y ffeiliau a anfonwyd ar gyfer yr arolygiad hwn wedi cyrraedd {0} ac ni dderbynnir rhagor; tynnwch yn ôl un nad oes ei hangen");

    public static Refusal NameUnreadable() => Refusal.Of("file-name-unreadable", NameIsUnreadable);

    public static Refusal NameTooLong(int longest) => Refusal.Of("file-name-too-long", NameIsTooLong, longest);

    public static Refusal Empty() => Refusal.Of("file-empty", IsEmpty);

    public static Refusal TooLarge(int megabytes) => Refusal.Of("file-too-large", IsTooLarge, megabytes);

    public static Refusal TypeUnknown() => Refusal.Of("file-type-unknown", IsOfUnknownType);

    public static Refusal TypeDiffers(FileType promised) => Refusal.Of("file-type-differs", promised.IsText ? IsNoText : IsOfOtherType, promised.Name);

    public static Refusal TooMany(int most) => Refusal.Of("files-too-many", AreTooMany, most);
}
