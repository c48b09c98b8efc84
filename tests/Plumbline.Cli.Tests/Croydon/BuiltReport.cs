using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using Plumbline.Testing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using W = DocumentFormat.OpenXml.Wordprocessing;

[assembly: AssemblyFixture(typeof(Plumbline.Cli.Tests.Croydon.BuiltReport))]

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>The report of the example, built once by the program, and its text in every format without spaces, so that only words and figures are
/// compared.</summary>
public sealed partial class BuiltReport : IDisposable
{
    private const string Blocks = "p, li, th, td, dt, dd, h1, h2, h3, h4, figcaption";

    private readonly TemporaryFolder folder = new();
    private readonly ConcurrentDictionary<(Language, string), string> texts = [];

    public BuiltReport()
    {
        var (code, _, error) = Program.Run("report", ExampleFolder.Path, "--out", folder.Path, "--format", "html,docx,pdf,data");
        code.ShouldBe(0, error);
    }

    public string PathOf(Language language, string format) => folder.PathTo($"croydon-2012.{language.Code()}.{format}");

    /// <summary>The rows of a table of the data package, by the names of its columns.</summary>
    public IEnumerable<Dictionary<string, string>> Data(string table)
    {
        using var reader = CsvReader.Create(File.ReadAllBytes(folder.PathTo($"data/{table}.csv")), new CsvReaderOptions { HasHeader = false });
        reader.Read();
        string[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
        while (reader.Read())
        {
            yield return columns.Index().ToDictionary(column => column.Item, column => reader.GetString(column.Index), StringComparer.Ordinal);
        }
    }

    public IDocument Page(Language language) => new HtmlParser().ParseDocument(File.ReadAllText(PathOf(language, "html")));

    /// <summary>Each paragraph, item, cell and heading of the page that stands before the judgements behind the figures, as it is read.</summary>
    public IReadOnlyList<string> ParagraphsOf(Language language) =>
    [
        .. Page(language).QuerySelector("main")!.QuerySelectorAll(Blocks)
            .TakeWhile(element => element.Id != "appendix-8")
            .Where(element => element.Closest("nav") is null && element.QuerySelector(Blocks) is null && element.QuerySelector("a[href='#contents']") is null)
            .Select(element => Space().Replace(element.TextContent, " ").Trim()),
    ];

    public string TextOf(Language language, string format) => texts.GetOrAdd((language, format), _ => format == "pdf" ? Pdf(language) : Docx(language));

    public static string Squeezed(string text) =>
        Space().Replace(
            text
                .Replace("\u00ad", "", StringComparison.Ordinal)
                .Replace("\ufb01", "fi", StringComparison.Ordinal)
                .Replace("\ufb02", "fl", StringComparison.Ordinal),
            "");

    public void Dispose() => folder.Dispose();

    private string Docx(Language language)
    {
        using var document = WordprocessingDocument.Open(PathOf(language, "docx"), isEditable: false);
        return Squeezed(string.Concat(document.MainDocumentPart!.Document!.Body!.Descendants<W.Text>().Select(text => text.Text)));
    }

    /// <summary>The pages without their heads and feet.</summary>
    private string Pdf(Language language)
    {
        using var pdf = PdfDocument.Open(File.ReadAllBytes(PathOf(language, "pdf")));
        var pages = pdf.GetPages().Select(page => Squeezed(ContentOrderTextExtractor.GetText(page))).ToList();
        var head = CommonStart(pages[1], pages[2]);
        var foot = CommonStart(Reversed(PageNumber().Replace(pages[1], "")), Reversed(PageNumber().Replace(pages[2], ""))).Length;
        return pages[0] + string.Concat(pages.Skip(1).Select(page => PageNumber().Replace(page, "")[head.Length..^foot]));
    }

    private static string Reversed(string text) => string.Concat(text.Reverse());

    private static string CommonStart(string one, string other) =>
        string.Concat(one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"(Page\d+of\d+|Tudalen\d+o\d+)$")]
    private static partial Regex PageNumber();
}
