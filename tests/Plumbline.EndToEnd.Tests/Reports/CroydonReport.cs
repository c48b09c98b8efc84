using Plumbline.Cli;
using Plumbline.EndToEnd.Tests.Reports;
using Plumbline.Testing;

[assembly: AssemblyFixture(typeof(CroydonReport))]

namespace Plumbline.EndToEnd.Tests.Reports;

/// <summary>The report of the Croydon example in both languages, made once by the program itself.</summary>
public sealed class CroydonReport : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CroydonReport()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        CommandLine.Run(
            ["report", Repository.PathTo("examples", "croydon-2012"), "--out", Path.Combine(folder.Path, "croydon-2012"), "--format", "html"], output, error)
            .ShouldBe(0, error.ToString());
    }

    /// <summary>A folder of reports, as a server shows it.</summary>
    public string Shelf => folder.Path;

    /// <summary>The page as a file on disk.</summary>
    public string File(string language) => new Uri(Path.Combine(folder.Path, "croydon-2012", $"croydon-2012.{language}.html")).AbsoluteUri;

    public static string Served(string language) => $"/reports/croydon-2012/croydon-2012.{language}.html";

    public void Dispose() => folder.Dispose();
}
