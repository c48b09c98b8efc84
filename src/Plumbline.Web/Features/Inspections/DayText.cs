using System.Globalization;

namespace Plumbline.Web.Features.Inspections;

/// <summary>A day as people write it: 14 3 2026, 14/3/2026, 14 March 2026, 14 Mawrth 2026 or 2026-03-14.</summary>
internal static class DayText
{
    private static readonly string[] Numbers = ["d M yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd", "yyyy-M-d"];

    /// <summary>The languages in which months are named.</summary>
    public static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("en-GB"), CultureInfo.GetCultureInfo("cy-GB")];

    public static DateOnly? Parse(string? text)
    {
        var plain = Plain(text);
        if (DateOnly.TryParseExact(plain, Numbers, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        foreach (var culture in Cultures)
        {
            if (DateOnly.TryParseExact(plain, ["d MMMM yyyy", "d MMM yyyy"], culture, DateTimeStyles.None, out day))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>With one space where any stood, and none around.</summary>
    public static string Plain(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>As a form shows it again.</summary>
    public static string Of(DateOnly? day) => day?.ToString("d M yyyy", CultureInfo.InvariantCulture) ?? "";
}
