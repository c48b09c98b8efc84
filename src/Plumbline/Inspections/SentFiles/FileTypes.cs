using System.Text;

namespace Plumbline.Inspections.SentFiles;

/// <summary>
/// The kinds of files that are taken, told by the end of the name and by the first bytes together. Nothing is unpacked: what lies in an archive is never
/// looked at. First bytes by the standards: ISO 32000-1 (PDF), APPNOTE 4.3.7 (ZIP), OpenDocument 1.3 part 2, 3.3 (<c>mimetype</c>), W3C PNG 5.2, ITU T.81 B.1
/// (JPEG).
/// </summary>
public static class FileTypes
{
    /// <summary>As many bytes as tell the kinds from each other.</summary>
    public const int FirstBytes = 128;

    private const int NameInZip = 30;

    private static readonly FileType Pdf = new("pdf", "PDF", "application/pdf", ["pdf"]);
    private static readonly FileType Docx = new("docx", "DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ["docx"]);
    private static readonly FileType Xlsx = new("xlsx", "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ["xlsx"]);
    private static readonly FileType Odt = new("odt", "ODT", "application/vnd.oasis.opendocument.text", ["odt"]);
    private static readonly FileType Ods = new("ods", "ODS", "application/vnd.oasis.opendocument.spreadsheet", ["ods"]);
    private static readonly FileType Csv = new("csv", "CSV", "text/csv; charset=utf-8", ["csv"]) { IsText = true };
    private static readonly FileType Txt = new("txt", "TXT", "text/plain; charset=utf-8", ["txt"]) { IsText = true };
    private static readonly FileType Png = new("png", "PNG", "image/png", ["png"]);
    private static readonly FileType Jpeg = new("jpeg", "JPEG", "image/jpeg", ["jpg", "jpeg"]);

    public static IReadOnlyList<FileType> All { get; } = [Pdf, Docx, Xlsx, Odt, Ods, Csv, Txt, Png, Jpeg];

    /// <summary>Null for a code that is none.</summary>
    public static FileType? FromCode(string code) => All.FirstOrDefault(type => type.Code == code);

    /// <summary>The kind that a name promises; null where none that is taken.</summary>
    public static FileType? Promised(string name) =>
        name.LastIndexOf('.') is > 0 and var dot ? All.FirstOrDefault(type => type.Endings.Contains(name[(dot + 1)..].ToLowerInvariant())) : null;

    /// <summary>Whether a file begins as its kind does; text has no beginning of its own.</summary>
    /// <param name="first">At least <see cref="FirstBytes"/> of it, or all where it is shorter.</param>
    public static bool Begins(this FileType type, ReadOnlySpan<byte> first) => type.Code switch
    {
        "pdf" => first.StartsWith("%PDF-"u8),
        "png" => first.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        "jpeg" => first.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        "docx" or "xlsx" => IsZip(first) && !first[NameInZip..].StartsWith("mimetype"u8),
        "odt" or "ods" => IsZip(first) && first[NameInZip..].StartsWith(Encoding.ASCII.GetBytes("mimetype" + type.MediaType + "PK")),
        _ => type.IsText,
    };

    private static bool IsZip(ReadOnlySpan<byte> first) => first.Length > NameInZip && first.StartsWith("PK\x03\x04"u8);
}
