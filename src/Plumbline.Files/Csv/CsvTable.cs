using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Plumbline.Files.Csv;

/// <summary>
/// Reads a table as people have it: with or without a byte order mark, any line ends, commas, semicolons or tabs, quotes, blank lines at the end.
/// What cannot be read becomes a refusal with line and column; nothing is guessed.
/// </summary>
public static class CsvTable
{
    private static readonly SearchValues<byte> Suspects = SearchValues.Create([
        .. Enumerable.Range(0, 32).Except(['\t', '\n', '\r']).Select(control => (byte)control), 0x7F, 0xC2, 0xEF,
    ]);

    private const int LongestRecord = 1024 * 1024;
    private const int MostColumns = 1_000;
    private const int MostCells = 5_000_000;
    private const int MostHandedOn = 50_000_000;

    /// <summary>Every record of a file, values in the order of <paramref name="required"/> followed by <paramref name="optional"/>.</summary>
    /// <param name="name">How messages call the file.</param>
    /// <param name="optional">Columns that may be left out; null allows any further column and ignores it.</param>
    public static IReadOnlyList<CsvRow> Read(
        string path, string name, IReadOnlyList<string> required, IReadOnlyList<string>? optional, ICollection<Refusal> refusals) =>
        FileBytes.Read(path, name, FileBytes.LongestTable, refusals) is { } content ? Parse(content, name, required, optional, refusals) : [];

    /// <summary>The same, handing on each record as it is read, so that a long file takes little memory.</summary>
    public static void Each(
        string path, string name, IReadOnlyList<string> required, IReadOnlyList<string>? optional, ICollection<Refusal> refusals, Action<CsvRow> each)
    {
        if (SoundText.Is(path, FileBytes.LongestTable))
        {
            using var file = File.OpenRead(path);
            Parse(options => CsvReader.Create(file, options), name, required, optional, refusals, MostHandedOn, each, 0);
        }
        else if (FileBytes.Read(path, name, FileBytes.LongestTable, refusals) is { } content)
        {
            Parse(content, name, required, optional, refusals, MostHandedOn, each);
        }
    }

    /// <summary>The names of the columns of a file; none when it cannot be read.</summary>
    public static IReadOnlyList<string> Header(byte[] content)
    {
        if (Utf8Of(content, "", new Faults()) is not { } text)
        {
            return [];
        }

        try
        {
            using var reader = CsvReader.Create(text, new CsvReaderOptions { HasHeader = false, MaxRecordSize = LongestRecord, OnMalformedRecord = _ => { } });
            return reader.Read() && reader.FieldCount <= MostColumns ? HeaderOf(reader) : [];
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException or ArgumentException)
        {
            return [];
        }
    }

    public static IReadOnlyList<CsvRow> Parse(
        byte[] content, string name, IReadOnlyList<string> required, IReadOnlyList<string>? optional, ICollection<Refusal> refusals)
    {
        var rows = new List<CsvRow>();
        Parse(content, name, required, optional, refusals, MostCells, rows.Add);
        return rows;
    }

    /// <summary>Every column by its place, whatever it is called and however often; a record of one text alone is handed on, for whoever tells cases from
    /// totals.</summary>
    /// <param name="linesBefore">How many lines of the file stand before the content.</param>
    internal static void Whole(byte[] content, string name, int linesBefore, ICollection<Refusal> refusals, long mostCells, Action<CsvRow> each) =>
        Parse(content, name, null, null, refusals, mostCells, each, linesBefore);

    /// <summary>The content as UTF-8, or null, with the reason, when it is no text.</summary>
    internal static byte[]? TextOf(byte[] content, string name, ICollection<Refusal> refusals) => Utf8Of(content, name, refusals);

    /// <summary>Hands on each record, up to so many cells.</summary>
    private static void Parse(
        byte[] content, string name, IReadOnlyList<string>? required, IReadOnlyList<string>? optional, ICollection<Refusal> refusals, long mostCells,
        Action<CsvRow> each, int linesBefore = 0)
    {
        if (Utf8Of(content, name, refusals) is { } text)
        {
            Parse(options => CsvReader.Create(text, options), name, required, optional, refusals, mostCells, each, linesBefore);
        }
    }

    private static void Parse(
        Func<CsvReaderOptions, CsvReader> open, string name, IReadOnlyList<string>? required, IReadOnlyList<string>? optional,
            ICollection<Refusal> refusals, long mostCells,
        Action<CsvRow> each, int linesBefore)
    {
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = LongestRecord,
            OnMalformedRecord = malformed =>
                refusals.Add(() =>
                    new Refusal("csv-quotes", Complaint(malformed.Reason)) { Place = new Place(name, (int)malformed.LineNumber + linesBefore, 1) }),
        };
        try
        {
            using var reader = open(options);
            Rows(reader, name, required, optional, refusals, mostCells, each, linesBefore);
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException or ArgumentException)
        {
            refusals.Add(new Refusal("csv-unreadable", "a record is longer than 1 MiB or cannot be read; is a quote left open?")
            {
                Place = new Place(name, 1, 1),
            });
        }
    }

    private static void Rows(
        CsvReader reader, string name, IReadOnlyList<string>? required, IReadOnlyList<string>? optional, ICollection<Refusal> refusals, long mostCells,
        Action<CsvRow> each, int linesBefore)
    {
        if (!reader.Read())
        {
            refusals.Add(new Refusal("csv-empty", $"holds no header; expected {string.Join(",", required ?? ["case_id"])}") { Place = new Place(name, 1, 1) });
            return;
        }

        if (reader.FieldCount > MostColumns)
        {
            refusals.Add(new Refusal("csv-width", $"has {reader.FieldCount} columns, and a table has {MostColumns} at most") { Place = new Place(name, 1, 1) });
            return;
        }

        var header = HeaderOf(reader);
        var starts = Starts(reader);
        string[] wanted = [.. required ?? header, .. optional ?? []];
        foreach (var missing in wanted.Take(required?.Count ?? 0).Except(header))
        {
            refusals.Add(new Refusal("column-missing", $"has no column {missing}")
            {
                Place = new Place(name, 1, 1),
                Suggestion = Spelling.Suggest(missing, header.Except(wanted)) is { } near
                    ? near.Replace("did you mean", "is it", StringComparison.Ordinal)
                    : null,
            });
        }

        for (var field = 0; required is not null && field < header.Length; field++)
        {
            var repeated = Array.IndexOf(header, header[field]) < field;
            if (repeated || (optional is not null && !wanted.Contains(header[field])))
            {
                refusals.Add(
                    new Refusal(
                        repeated ? "column-twice" : "column-unknown",
                        repeated ? $"column {header[field]} stands twice" : $"column {header[field]} is not known here")
                    {
                        Place = new Place(name, 1, starts[field]),
                        Suggestion = repeated ? null : Spelling.Suggest(header[field], wanted),
                    });
            }
        }

        var shared = new SharedTexts();
        var cells = 0L;
        int[] places = required is null ? [.. Enumerable.Range(0, header.Length)] : [.. wanted.Select(column => Array.IndexOf(header, column))];
        while (reader.Read())
        {
            if (Enumerable.Range(0, reader.FieldCount).All(field => string.IsNullOrWhiteSpace(reader.GetString(field))))
            {
                continue;
            }

            var line = (int)reader.LineNumber + linesBefore;
            var isLone = required is null
                && Enumerable.Range(0, reader.FieldCount).Where(field => !string.IsNullOrWhiteSpace(reader.GetString(field))).Take(2).ToList() is var filled
                && (filled.Count == 1 || TotalWord.Is(reader.GetString(filled[0]).Trim()));
            if ((reader.FieldCount < header.Length && !isLone)
                || Enumerable.Range(header.Length, Math.Max(0, reader.FieldCount - header.Length))
                    .Any(field => !string.IsNullOrWhiteSpace(reader.GetString(field))))
            {
                var count = reader.FieldCount;
                refusals.Add(() => new Refusal("csv-width", $"has {count} values where the header has {header.Length}") { Place = new Place(name, line, 1) });
                continue;
            }

            if ((cells += wanted.Length) > mostCells)
            {
                refusals.Add(
                    new Refusal("csv-too-long", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"has more than {mostCells:N0} values"))
                    {
                        Place = new Place(name, line, 1), Suggestion = "is it the right file?",
                    });
                return;
            }

            var columns = Starts(reader);
            each(new CsvRow(
                name, line,
                [.. places.Select(place => place < 0 ? "" : place >= reader.FieldCount ? "" : shared.Of(reader.GetString(place).Trim()))],
                [.. places.Select(place => place < 0 || place >= columns.Length ? 1 : columns[place])]));
        }
    }

    /// <summary>The names of the columns. Spreadsheets often write empty ones to the right, which are no columns.</summary>
    private static string[] HeaderOf(CsvReader reader)
    {
        var names = Enumerable.Range(0, reader.FieldCount).Select(field => reader.GetString(field).Trim()).ToList();
        return [.. names.Take(names.FindLastIndex(name => name.Length > 0) + 1)];
    }

    /// <summary>The character, from 1, at which each value of the current record begins.</summary>
    private static int[] Starts(CsvReader reader)
    {
        var starts = new int[reader.FieldCount];
        var next = 1;
        for (var field = 0; field < starts.Length; field++)
        {
            starts[field] = next;
            next += Encoding.UTF8.GetCharCount(reader.GetRawSpan(field)) + 1;
        }

        return starts;
    }

    /// <summary>The content as UTF-8, or null when it is no text; a character that is none is refused by its place.</summary>
    private static byte[]? Utf8Of(byte[] content, string name, ICollection<Refusal> refusals)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            content = Encoding.UTF8.GetBytes((content[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(content.AsSpan(2)));
        }

        if (Utf8.IsValid(content))
        {
            if (FirstUnfit(content) is var unfit and >= 0)
            {
                var before = content.AsSpan(0, unfit);
                Rune.DecodeFromUtf8(content.AsSpan(unfit), out var rune, out _);
                refusals.Add(
                    TextCharacters.Refused(
                        (char)rune.Value,
                        new Place(name, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1)));
            }

            return content;
        }

        var good = 0;
        while (good < content.Length && Rune.DecodeFromUtf8(content.AsSpan(good), out _, out var length) == OperationStatus.Done)
        {
            good += length;
        }

        var line = 1 + content.AsSpan(0, good).Count((byte)'\n');
        refusals.Add(new Refusal("not-utf-8", "is not UTF-8 text") { Place = new Place(name, line, 1), Suggestion = "save it as \"CSV UTF-8\"" });
        return null;
    }

    /// <summary>Where the first character stands that <see cref="TextCharacters"/> says is none, in bytes, or -1.</summary>
    internal static int FirstUnfit(ReadOnlySpan<byte> text)
    {
        for (var from = 0; text[from..].IndexOfAny(Suspects) is var found and >= 0; from += found + 1)
        {
            var rest = text[(from + found)..];
            if (rest is [< 0x20 or 0x7F, ..] or [0xC2, < 0xA0, ..] or [0xEF, 0xBF, 0xBE or 0xBF, ..])
            {
                return from + found;
            }
        }

        return -1;
    }

    private static string Complaint(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a quote is opened and never closed",
        CsvMalformedReason.TextAfterClosingQuote => "text follows a closing quote",
        _ => "a quote stands inside a value that is not quoted",
    };
}
