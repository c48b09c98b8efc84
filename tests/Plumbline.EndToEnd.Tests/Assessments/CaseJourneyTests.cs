using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.EndToEnd.Tests.Assessments;

public sealed class CaseJourneyTests(Chromium chromium)
{
    private const string Case = "/inspections/croydon-2012/cases/C01";

    [Fact]
    public async Task An_answer_is_saved_as_it_is_given_and_opens_what_hangs_on_it()
    {
        await using var workspace = await ServedWorkspace.Start();
        var page = await Reading(workspace, scripts: true);

        await page.Locator("#q-q11_screen_accurate input[value=no]").CheckAsync(new() { Force = true });
        await page.Locator("#q-d11_screen_copied input").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await Assertions.Expect(page.Locator("[data-saved]")).ToContainTextAsync("Saved at ");
        await Assertions.Expect(page.Locator(".plumb-facts dd").First).ToHaveTextAsync("In progress");
        await Assertions.Expect(page.Locator("#q-d11_screen_copied")).ToBeVisibleAsync();
        await page.ReloadAsync();
        (await page.Locator("#q-q11_screen_accurate input[value=no]").IsCheckedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Evidence_is_written_beside_its_question_without_leaving_the_case()
    {
        await using var workspace = await ServedWorkspace.Start();
        var page = await Reading(workspace, scripts: true);

        await page.Locator("#q-q11_screen_done .plumb-tools button").ClickAsync();
        await page.Locator("#q-q11_screen_done .plumb-editor [name='e0.text']").FillAsync("Every box is filled in");
        await page.Locator("#q-q11_screen_done .plumb-editor button[name=then]").ClickAsync();

        await Assertions.Expect(page.Locator("#q-q11_screen_done .plumb-evidence")).ToContainTextAsync("Every box is filled in");
    }

    private async Task<IPage> Reading(ServedWorkspace workspace, bool scripts)
    {
        var croydon = await CroydonKept.In(workspace.Services.GetRequiredService<PlumblineDatabase>());
        var account = await workspace.Account("Lead of tests", [Role.LeadInspector], CroydonKept.Id);
        await croydon.Give("C01", account.Id);
        var page = await chromium.Open(scripts);
        await workspace.SignIn(page, account);
        await page.Open(workspace, Case);
        return page;
    }
}
