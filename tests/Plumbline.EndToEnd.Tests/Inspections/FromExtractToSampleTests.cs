using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Lists;

namespace Plumbline.EndToEnd.Tests.Inspections;

/// <summary>A fresh server, a service's list as its case system wrote it, and a sample drawn from it: by the service, then by the lead, without the command
/// line.</summary>
public sealed class FromExtractToSampleTests(Chromium chromium)
{
    private const string Seaport = "/inspections/seaport-2026";

    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["en"] = ["List of cases from Careworks or ChildView", "List of cases from YOIS+", "List of cases", "Upload and look at it", "Make it the caseload",
            "The list is the caseload now.", "Download the key, once", "Core case sample, balanced", "Draw the sample", "Your key", "Show our references",
            "Two children: keep both", "are the same person"],
        ["cy"] = ["Rhestr achosion o Careworks neu ChildView", "Rhestr achosion o YOIS+", "Rhestr o achosion", "Uwchlwytho ac edrych arni",
            "Ei gwneud yn llwyth achosion", "Y rhestr yw’r llwyth achosion bellach.", "Lawrlwytho’r allwedd, unwaith", "Sampl achosion craidd, cytbwys",
                "Tynnu’r sampl",
            "Eich allwedd", "Dangos ein cyfeirnodau", "Dau blentyn: cadw’r ddau", "ai’r un person"],
    };

    [Theory]
    [InlineData("en", "Careworks", true)]
    [InlineData("cy", "YOIS+", false)]
    public async Task A_dirty_list_of_200_cases_becomes_a_drawn_sample(string language, string system, bool scripts)
    {
        var say = Words[language];
        await using var workspace = await ServedWorkspace.Start();
        var lead = await workspace.Account("Lead of journeys", [Role.ChiefInspector, Role.LeadInspector]);
        var desk = await chromium.Open(scripts);
        await workspace.SignIn(desk, lead);
        await Announce(workspace, desk);
        var service = await workspace.Account("Service of journeys", [Role.Service], "seaport-2026");
        var office = await chromium.Open(scripts);
        await workspace.SignIn(office, service);

        await office.Open(workspace, $"{Seaport}/caseload/extract?lang={language}");
        if (scripts)
        {
            await office.ShouldBeAccessible();
        }
        await office.GetByLabel(say[system == "Careworks" ? 0 : 1], new() { Exact = true }).CheckAsync();
        await office.GetByLabel(say[2], new() { Exact = true }).SetInputFilesAsync(system == "Careworks"
            ? new FilePayload { Name = "cases.csv", MimeType = "text/csv", Buffer = ServiceLists.Csv(ServiceLists.Careworks()) }
            : new FilePayload { Name = "cases.ods", MimeType = "application/vnd.oasis.opendocument.spreadsheet",
                Buffer = OdsWorkbook.Of(ServiceLists.Yois()) });
        await office.Press(say[3]);
        await Assertions.Expect(office).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/caseload/list"));
        (await office.Said()).ShouldContain("177");
        if (scripts)
        {
            await office.ShouldBeAccessible();
        }

        await office.Press(say[4]);
        (await office.Fault()).ShouldContain(say[12]);
        foreach (var pair in await office.GetByLabel(say[11], new() { Exact = true }).AllAsync())
        {
            await pair.CheckAsync();
        }

        await office.Press(say[4]);
        (await office.Said()).ShouldContain(say[5]);
        var saving = office.WaitForDownloadAsync();
        await office.Press(say[6]);
        var key = await (await saving).PathAsync();
        (await File.ReadAllLinesAsync(key, TestContext.Current.CancellationToken)).Length.ShouldBe(1 + ServiceLists.Eligible + 1);

        await desk.Open(workspace, $"{Seaport}/sample?lang={language}");
        await desk.Follow(say[7]);
        if (scripts)
        {
            await desk.ShouldBeAccessible();
        }

        await desk.Press(say[8]);
        var drawn = await Drawn(workspace);
        drawn.Count.ShouldBe(38, "the size of the design for up to 400 cases");

        await office.Open(workspace, $"{Seaport}/drawn?lang={language}");
        await office.GetByLabel(say[9], new() { Exact = true }).SetInputFilesAsync(key);
        await office.Press(say[10]);
        var shown = await office.Locator("tbody tr").AllInnerTextsAsync();
        shown.Count.ShouldBe(38);
        shown.ShouldAllBe(row => System.Text.RegularExpressions.Regex.IsMatch(row, "R1[0-9]{3}"));
    }

    private static async Task<List<string>> Drawn(ServedWorkspace workspace)
    {
        await using var scope = workspace.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PlumblineDb>().Cases.Where(@case => @case.IsSampled).Select(@case => @case.CaseId).ToListAsync(
            TestContext.Current.CancellationToken);
    }

    private static async Task Announce(ServedWorkspace workspace, IPage page)
    {
        await page.Open(workspace, "/announce");
        await page.Write("Area", "Southend-on-Sea");
        await page.Write("Short name", "seaport-2026");
        await page.GetByLabel("Instrument").SelectOptionAsync("core-case 2009.1");
        await page.Write("Announced to the area on", "2 3 2026");
        await page.Write("Fieldwork begins on", "6 4 2026");
        await page.Write("Fieldwork ends on", "17 4 2026");
        await page.GetByLabel("Lead inspector").SelectOptionAsync(new SelectOptionValue { Label = "Lead of journeys" });
        await page.Press("Announce an inspection");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("seaport-2026"));
    }
}
