using System.Net;
using Plumbline.Testing;

namespace Plumbline.Web.Tests.Features.Reports;

public class ReportFilesTests
{
    [Fact]
    public async Task A_built_report_is_read_at_its_own_address_and_runs_no_script()
    {
        using var reports = Built();
        await using var server = await RunningServer.Start(settings => settings with { Reports = reports.Path });
        using var visitor = server.Visitor();

        var page = await visitor.GetAsync("/reports/croydon-2012/", TestContext.Current.CancellationToken);

        (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("<h1>Croydon</h1>");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("script-src 'none'");
        page.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_outside_the_folder_of_reports_is_given_away()
    {
        using var reports = Built();
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(reports.Path)!, Path.GetFileName(reports.Path) + ".secret"), "secret");
        await using var server = await RunningServer.Start(settings => settings with { Reports = reports.Path });
        using var visitor = server.Visitor();

        foreach (var path in new[] { $"/reports/%2e%2e/{Path.GetFileName(reports.Path)}.secret", "/reports/..%2f..%2fetc/passwd", "/reports/croydon-2012/none.html" })
        {
            (await visitor.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    private static TemporaryFolder Built()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "croydon-2012"));
        File.WriteAllText(Path.Combine(folder.Path, "croydon-2012", "index.html"), "<h1>Croydon</h1>");
        return folder;
    }
}
