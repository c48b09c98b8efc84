using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Testing;

namespace Plumbline.EndToEnd.Tests.Inspections;

/// <summary>An inspection from its announcement to readers with cases, in a real browser: by a chief inspector, then by the lead.</summary>
public sealed class FromAnnouncementToReadersTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lead_announces_draws_and_gives_out_cases(bool scripts)
    {
        await using var workspace = await ServedWorkspace.Start();
        var lead = await workspace.Account("Lead of journeys", [Role.ChiefInspector, Role.LeadInspector]);
        await workspace.Account("Assessor of journeys", [Role.Assessor]);
        var page = await chromium.Open(scripts);
        await workspace.SignIn(page, lead);

        await page.GetByRole(AriaRole.Button, new() { Name = "Announce an inspection" }).ClickAsync();
        await page.GetByLabel("Area", new() { Exact = true }).FillAsync("Southend-on-Sea");
        await page.GetByLabel("Short name").FillAsync("seaport-2026");
        await page.GetByLabel("Instrument").SelectOptionAsync("core-case 2009.1");
        await page.GetByLabel("Announced to the area on").FillAsync("2 3 2026");
        await page.GetByLabel("Fieldwork begins on").FillAsync("6 4 2026");
        await page.GetByLabel("Fieldwork ends on").FillAsync("17 4 2026");
        await page.GetByLabel("Lead inspector").SelectOptionAsync(new SelectOptionValue { Label = "Lead of journeys" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Announce an inspection" }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Team" }).ClickAsync();
        await page.GetByLabel("Person").SelectOptionAsync(new SelectOptionValue { Label = "Assessor of journeys: Assessor" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Assign" }).ClickAsync();
        await page.GotoAsync(workspace.Named("/inspections/seaport-2026/caseload"));
        await page.GetByLabel("File with the caseload").SetInputFilesAsync(Repository.PathTo("examples", "croydon-2012", "cases.csv"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Take in the list" }).ClickAsync();
        await page.GotoAsync(workspace.Named("/inspections/seaport-2026/sample"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Simple sample for a stated precision" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw the sample" }).ClickAsync();
        await page.GotoAsync(workspace.Named("/inspections/seaport-2026/allocation"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Share out" }).ClickAsync();

        (await page.Locator("tbody tr").First.InnerTextAsync()).ShouldContain("Not begun");
        await page.GotoAsync(workspace.Named("/inspections/seaport-2026"));
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Assessor of journeys");
    }
}
