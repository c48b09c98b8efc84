using System.IO.Compression;
using System.Xml;

namespace Plumbline.Files.Workbooks;

/// <summary>Opens a workbook of any kind, new (<c>.xlsx</c>), old (<c>.xls</c>) or of OpenDocument (<c>.ods</c>), by what it is and not by its name. Formulas
/// are never worked out, and nothing in it is run or followed.</summary>
internal static class Workbook
{
    private static ReadOnlySpan<byte> Packed => "PK"u8;

    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The name of the part of a compound file in which a workbook with a password lies.</summary>
    private static ReadOnlySpan<byte> Encrypted => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <summary>Whether a file begins as workbooks do.</summary>
    public static bool Is(ReadOnlySpan<byte> content) => content.StartsWith(Packed) || content.StartsWith(Compound);

    /// <summary>What was made of the sheets of a workbook while it was open; null, with the reason among the refusals, when it is none or goes beyond its
    /// bounds.</summary>
    /// <param name="name">How messages call the file.</param>
    public static T? Read<T>(byte[] content, string name, ICollection<Refusal> refusals, Func<IReadOnlyList<WorkbookSheet>, T?> read)
        where T : class
    {
        try
        {
            return content.AsSpan().StartsWith(Compound) ? ReadOld(content, name, refusals, read) : ReadPacked(content, name, refusals, read);
        }
        catch (WorkbookLimitException limit)
        {
            refusals.Add(new Refusal("workbook-too-large", limit.Message)
            {
                Place = new Place(name, limit.Row, limit.Column),
                Suggestion = "is it the right file? keep only the list itself in it",
            });
            return null;
        }
        catch (Exception fault) when (fault is XmlException
            or InvalidDataException
            or FormatException
            or ArgumentException
            or InvalidOperationException
            or IOException
            or KeyNotFoundException
            or OverflowException
            or NotSupportedException)
        {
            return Unreadable<T>(name, refusals, new LocalText("is no workbook that can be read", "nid yw’n llyfr gwaith y gellir ei ddarllen"));
        }
    }

    private static T? ReadPacked<T>(byte[] content, string name, ICollection<Refusal> refusals, Func<IReadOnlyList<WorkbookSheet>, T?> read)
        where T : class
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        if (zip.GetEntry("xl/workbook.bin") is not null)
        {
            return Unreadable<T>(name, refusals, new LocalText("is a binary workbook (.xlsb)", "mae’n llyfr gwaith deuaidd (.xlsb)"));
        }

        using var parts = new PackedParts(zip);
        if (zip.GetEntry(OdsBook.Content) is not null && KindOf(zip) == OdsBook.Kind)
        {
            return read(new OdsBook(parts).Sheets);
        }

        return parts.Workbook is { } workbook ? read(new XlsxBook(parts, workbook).Sheets)
            : Unreadable<T>(name, refusals, new LocalText("is a packed file and no Excel workbook", "mae’n ffeil wedi’i phacio ac nid yn llyfr gwaith Excel"));
    }

    /// <summary>What a file of OpenDocument says that it is; empty for others.</summary>
    private static string KindOf(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { } entry)
        {
            return "";
        }

        using var stream = entry.Open();
        var start = new byte[OdsBook.Kind.Length + 1];
        return System.Text.Encoding.ASCII.GetString(start, 0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)).TrimEnd();
    }

    private static T? ReadOld<T>(byte[] content, string name, ICollection<Refusal> refusals, Func<IReadOnlyList<WorkbookSheet>, T?> read)
        where T : class
    {
        if (content.AsSpan().IndexOf(Encrypted) >= 0)
        {
            return Unreadable<T>(name, refusals, new LocalText("is a workbook with a password", "mae’n llyfr gwaith â chyfrinair"));
        }

        return XlsBook.Open(content) switch
        {
            ({ } book, _) => Using(book, read),
            (_, true) => Unreadable<T>(name, refusals, new LocalText("is an old workbook (.xls) with a password", "mae’n hen lyfr gwaith (.xls) â chyfrinair")),
            _ => Unreadable<T>(name, refusals,
                new LocalText("begins as old workbooks (.xls) and those with a password do, and cannot be read",
                "mae’n dechrau fel hen lyfrau gwaith (.xls) a rhai â chyfrinair, ac ni ellir ei ddarllen")),
        };
    }

    private static T? Using<T>(XlsBook book, Func<IReadOnlyList<WorkbookSheet>, T?> read)
        where T : class
    {
        using (book)
        {
            return read(book.Sheets);
        }
    }

    private static T? Unreadable<T>(string name, ICollection<Refusal> refusals, LocalText message)
        where T : class
    {
        refusals.Add(Refusal.Of("workbook-unreadable", message) with {
            Place = new Place(name, 1, 1), Suggestion = "open it in a spreadsheet program and save it as an Excel workbook (.xlsx), without a password" });
        return null;
    }
}
