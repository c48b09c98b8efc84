using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Plumbline.Files.Caseloads;

/// <summary>Tells which numbers of a workbook are dates, and writes them as dates.</summary>
internal sealed class DateFormats
{
    private const int DaysBetweenSystems = 1462;
    private readonly bool[] isDate;
    private readonly bool countsFrom1904;

    public DateFormats(Stylesheet? styles, bool countsFrom1904)
    {
        this.countsFrom1904 = countsFrom1904;
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.NumberFormatId is not null)
            .GroupBy(format => format.NumberFormatId!.Value)
            .ToDictionary(group => group.Key, group => IsDateCode(group.First().FormatCode?.Value ?? "")) ?? [];
        isDate = [.. styles?.CellFormats?.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value ?? 0).Select(id => id is >= 14 and <= 22 || own.GetValueOrDefault(id)) ?? []];
    }

    public string Text(string raw, uint style, Place place, ICollection<Refusal> refusals)
    {
        if (style >= isDate.Length || !isDate[style])
        {
            return raw;
        }

        var days = double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number + (countsFrom1904 ? DaysBetweenSystems : 0) : -1;

        // Day 60 of the 1900 system is 29 February 1900, which never was; nothing before it is anyone's date here.
        if (days is > 60 and < 2_958_466)
        {
            return DateOnly.FromDateTime(DateTime.FromOADate(days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        refusals.Add(new Refusal("date-unreadable", $"the number {raw} in the form of a date is no date") { Place = place });
        return "";
    }

    private static bool IsDateCode(string code)
    {
        var (inQuotes, inBrackets) = (false, false);
        for (var at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '\\':
                    at++;
                    break;
                case '"':
                    inQuotes = !inQuotes;
                    break;
                case '[':
                    inBrackets = true;
                    break;
                case ']':
                    inBrackets = false;
                    break;
                case 'd' or 'D' or 'y' or 'Y' when !inQuotes && !inBrackets:
                    return true;
            }
        }

        return false;
    }
}
