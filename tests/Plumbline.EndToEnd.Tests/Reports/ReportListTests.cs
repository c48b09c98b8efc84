using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Testing;

namespace Plumbline.EndToEnd.Tests.Reports;

public sealed class ReportListTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_list_of_reports_leads_to_each_file_with_and_without_scripts(bool scripts)
    {
        using var reports = new TemporaryFolder();
        reports.Write("seaport-2026/report.en.html", "<!doctype html><html lang=en><title>Seaport</title><h1>Report on Seaport</h1>");
        await using var workspace = await ServedWorkspace.Start(settings => settings with { Reports = reports.Path });
        var page = await chromium.Open(scripts);

        await page.GotoAsync(workspace.At("/reports"));
        await page.GetByRole(AriaRole.Link, new() { Name = "report.en.html" }).ClickAsync();

        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Report on Seaport");
    }
}
