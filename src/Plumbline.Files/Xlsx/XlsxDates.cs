using DocumentFormat.OpenXml.Spreadsheet;

namespace Plumbline.Files.Xlsx;

/// <summary>Which cell formats show a number as a date or a time.</summary>
internal sealed class XlsxDates
{
    private readonly HashSet<uint> styles;

    private XlsxDates(HashSet<uint> styles) => this.styles = styles;

    public static XlsxDates Of(Stylesheet? sheet)
    {
        var own = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.NumberFormatId is not null && LooksLikeDate(format.FormatCode?.Value ?? ""))
            .Select(format => format.NumberFormatId!.Value)
            .ToHashSet();
        return new XlsxDates([.. (sheet?.CellFormats?.Elements<CellFormat>() ?? []).Index()
            .Where(pair => pair.Item.NumberFormatId?.Value is { } id && (id is (>= 14 and <= 22) or (>= 45 and <= 47) || own.Contains(id)))
            .Select(pair => (uint)pair.Index)]);
    }

    public bool IsDate(uint? style) => style is { } index && styles.Contains(index);

    private static bool LooksLikeDate(string code)
    {
        var quoted = false;
        foreach (var letter in code)
        {
            quoted ^= letter == '"';
            if (!quoted && letter is 'd' or 'm' or 'y' or 'h' or 'D' or 'Y')
            {
                return true;
            }
        }

        return false;
    }
}
