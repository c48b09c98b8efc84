using Plumbline.Files.Csv;
using Plumbline.Files.Workbooks;

namespace Plumbline.Files.Caseloads;

/// <summary>A list of cases from CSV: the header may stand below titles and blank lines.</summary>
internal static class CsvList
{
    private const int LongestHeader = 64 * 1024;

    public static ExtractTable? Read(byte[] content, string name, WantedHeadings? wanted, ICollection<Refusal> refusals)
    {
        var (rows, faults, notes) = (new List<ExtractRow>(), new Faults(), new Faults());
        if (CsvTable.TextOf(content, name, faults) is not { } text || faults.Count > 0)
        {
            refusals.AddRange(faults);
            return null;
        }

        var (start, linesBefore, hint) = HeaderIn(text, wanted);
        if (start > 0)
        {
            text = text[start..];
            notes.Add(Refusal.Of("header-found", ListSheets.HeaderFound, linesBefore + 1) with { Place = new Place(name, linesBefore + 1, 1) });
        }

        string[] header = [.. CsvTable.Header(text)];
        CsvTable.Whole(
            text,
            name,
            linesBefore,
            faults,
            Math.Min(XlsxTable.MostCells, (long)WorkbookLimits.MostRows * Math.Max(1, header.Length)),
            row => rows.Add(new ExtractRow(row.Values, row.Places)));
        if (faults.Count > 0 && hint is null)
        {
            refusals.AddRange(faults);
            return null;
        }

        return new ExtractTable(header, [.. header.Select((_, column) => new Place(name, linesBefore + 1, column + 1))], rows)
        {
            Notes = notes, HeaderHint = hint,
        };
    }

    /// <summary>Where the header begins, in bytes, and how many lines stand before it; when none has all that is wanted, which seems to be it.</summary>
    private static (int Start, int LinesBefore, string? Hint) HeaderIn(byte[] text, WantedHeadings? wanted)
    {
        if (wanted is null || wanted.AllIn(CsvTable.Header(text)))
        {
            return (0, 0, null);
        }

        var (start, best, first, bestLine) = (0, 0, wanted.CountIn(CsvTable.Header(text)), 0);
        for (var line = 0; line < WantedHeadings.MostRowsBefore && start < text.Length; line++)
        {
            var end = text.AsSpan(start).IndexOf((byte)'\n');
            var next = end < 0 ? text.Length : start + end + 1;
            var isBlank = text.AsSpan(start, next - start).Trim(" \t\r\n"u8).IsEmpty;
            var header = isBlank ? [] : CsvTable.Header(text[start..Math.Min(text.Length, start + LongestHeader)]);
            if (wanted.AllIn(header))
            {
                return (start, line, null);
            }

            if (wanted.CountIn(header) is var count && count > Math.Max(best, first))
            {
                (best, bestLine) = (count, line + 1);
            }

            start = next;
        }

        return (0, 0, bestLine > 0 ? $"the header seems to be in row {bestLine}" : null);
    }
}
