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

        foreach (var path in new[]
        {
            $"/reports/%2e%2e/{Path.GetFileName(reports.Path)}.secret",
            "/reports/..%2f..%2fetc/passwd",
            "/reports/croydon-2012/none.html",
        })
        {
            (await visitor.GetAsync(path, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Fact]
    public async Task Only_the_files_of_a_report_are_given_away()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        using var reports = Built();
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.html", "secret");
        reports.Write("croydon-2012/croydon-2012.en.pdf", "%PDF");
        reports.Write("croydon-2012/data/scores.csv", "a,b");
        string[] closed =
        [
            "croydon-2012/.veiled.html", ".git/index.html", "croydon-2012/settings.db", "croydon-2012/drafts/index.html", "croydon-2012/data/deeper/scores.csv",
            "croydon-2012/report.svg", "loose.html",
        ];
        foreach (var name in closed)
        {
            reports.Write(name, "secret");
        }

        File.CreateSymbolicLink(reports.PathTo("croydon-2012/linked.html"), elsewhere.PathTo("secret.html"));
        Directory.CreateSymbolicLink(reports.PathTo("elsewhere"), elsewhere.Path);
        Directory.CreateDirectory(reports.PathTo("linked-data"));
        Directory.CreateSymbolicLink(reports.PathTo("linked-data/data"), elsewhere.Path);
        Directory.CreateSymbolicLink(reports.PathTo("croydon-2012/up"), reports.Path);
        await using var server = await RunningServer.Start(settings => settings with { Reports = reports.Path });
        using var visitor = server.Visitor();

        foreach (var name in closed.Concat([
            "croydon-2012/linked.html", "elsewhere/secret.html", "linked-data/data/secret.html", "croydon-2012/up/croydon-2012/index.html",
        ]))
        {
            (await visitor.GetAsync("/reports/" + name, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound, name);
        }

        foreach (var name in new[] { "croydon-2012/croydon-2012.en.pdf", "croydon-2012/data/scores.csv", "croydon-2012/index.html" })
        {
            (await visitor.GetAsync("/reports/" + name, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK, name);
        }

        var list =
            await (await visitor.GetAsync("/reports", TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        list.ShouldContain("data/scores.csv");
        foreach (var name in new[] { "veiled", "secret", "deeper", "drafts", "elsewhere", "linked.html" })
        {
            list.ShouldNotContain(name);
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
