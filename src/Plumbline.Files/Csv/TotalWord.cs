using System.Text.RegularExpressions;

namespace Plumbline.Files.Csv;

/// <summary>The words by which lists name their totals, in both languages.</summary>
internal static partial class TotalWord
{
    /// <summary>Whether a text is one of them, with or without its number.</summary>
    public static bool Is(string text) => Word().IsMatch(text);

    [GeneratedRegex(@"^(((grand|overall|sub|report)[ -]?)?totals?|cyfanswm( cyffredinol)?|count|sum|(number|no\.?) of (cases|records|rows|interventions"
        + @"|orders)|nifer (yr achosion|o achosion))( of)?( (cases|records|rows|interventions|orders|achosion))?\s*[:=]?\s*[\d,]*$|^[\d,]+ (cases|records"
        + @"|rows|interventions|orders|o achosion)( in total)?\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
