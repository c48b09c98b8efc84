namespace Plumbline.Web.Features.Reports;

/// <summary>One file of a report.</summary>
/// <param name="Path">Within the folder of the report, with slashes.</param>
/// <param name="Size">In bytes.</param>
public sealed record BuiltFile(string Path, long Size)
{
    public const int Hidden = 9;

    public LocalText Kind => Extension switch
    {
        ".html" => ReportWords.Page,
        ".pdf" => ReportWords.Print,
        ".docx" => ReportWords.Document,
        ".ods" => ReportWords.Spreadsheet,
        _ => ReportWords.Data,
    };

    internal int Rank => Extension switch
    {
        ".html" => 0,
        ".pdf" => 1,
        ".docx" => 2,
        ".ods" => 3,
        ".csv" or ".json" or ".yaml" or ".parquet" or ".zip" => 4,
        _ => Hidden,
    };

    private string Extension => System.IO.Path.GetExtension(Path);

    internal string Address(string report) => ReportLinks.File(report, Path);

    /// <summary>Such as <c>12 KB</c>.</summary>
    internal string Amount => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Size + 1023) / 1024} KB");
}
