using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Plumbline.Testing;

[assembly: AssemblyFixture(typeof(Plumbline.Cli.Tests.Rulesets.RatedReports))]

namespace Plumbline.Cli.Tests.Rulesets;

/// <summary>The reports of the example inspections of other rulesets, built once by the program in each language of their instruments.</summary>
public sealed class RatedReports : IDisposable
{
    public const string Youth = "youth-standards-invented";
    public const string Authority = "authority-assessment-invented";
    public const string Family = "family-review-invented";

    private readonly TemporaryFolder folder = new();

    public RatedReports()
    {
        foreach (var example in new[] { Youth, Authority, Family })
        {
            var (code, _, error) = Croydon.Program.Run("report", Repository.PathTo("examples", example), "--out", folder.PathTo(example));
            code.ShouldBe(0, error);
        }
    }

    /// <summary>Every example in every language that its instrument speaks.</summary>
    public static TheoryData<string, Language> All { get; } = new()
    {
        { Youth, Language.English },
        { Youth, Language.Welsh },
        { Authority, Language.English },
        { Family, Language.English },
    };

    public string Folder(string example) => folder.PathTo(example);

    public string PathOf(string example, Language language, string format) => Path.Combine(Folder(example), $"{example}.{language.Code()}.{format}");

    public IDocument Page(string example, Language language) => new HtmlParser().ParseDocument(File.ReadAllText(PathOf(example, language, "html")));

    public void Dispose() => folder.Dispose();
}
