using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.EndToEnd.Tests.Assessments;

public sealed class CaseJourneyTests(Chromium chromium)
{
    private const string Password = "slate roof over harbour";
    private const string Case = "/inspections/croydon-2012/cases/C01";

    [Fact]
    public async Task An_answer_is_saved_as_it_is_given_and_opens_what_hangs_on_it()
    {
        await using var workspace = await ServedWorkspace.Start();
        var page = await Reading(workspace, scripts: true);

        await page.Locator("#q-q11_screen_accurate input[value=no]").CheckAsync(new() { Force = true });
        await page.Locator("#q-d11_screen_copied input").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

        (await page.Locator("[data-saved]").InnerTextAsync()).ShouldStartWith("Saved at ");
        (await page.Locator("#q-d11_screen_copied").IsVisibleAsync()).ShouldBeTrue();
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
        await page.Locator("#q-q11_screen_done .plumb-evidence").WaitForAsync();

        (await page.Locator("#q-q11_screen_done .plumb-evidence").InnerTextAsync()).ShouldContain("Every box is filled in");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public async Task The_pages_of_a_case_are_accessible_in_both_languages(string language)
    {
        await using var workspace = await ServedWorkspace.Start();
        var page = await Reading(workspace, scripts: true);

        foreach (var address in new[] { Case, Case + "/questions/q11_screen_done", Case + "/review", Case + "/disputes", "/inspections/croydon-2012/review", "/inspections/croydon-2012/second-readings", "/inspections/croydon-2012/scores" })
        {
            await page.GotoAsync(workspace.At($"{address}?lang={language}"));
            await page.ShouldBeAccessible();
            if (language == "en" && Environment.GetEnvironmentVariable("PLUMBLINE_PICTURES") is { } folder)
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, address.Split('/')[^1] + ".png") });
            }
        }
    }

    private async Task<IPage> Reading(ServedWorkspace workspace, bool scripts)
    {
        var croydon = await CroydonKept.In(workspace.Services.GetRequiredService<PlumblineDatabase>());
        await using var scope = workspace.Services.CreateAsyncScope();
        var now = TimeProvider.System.GetUtcNow();
        var account = new Account { Id = Guid.CreateVersion7(now), DisplayName = "Lead of tests", UserName = "lead@example.org", Email = "lead@example.org", MadeAt = now, Roles = [Role.LeadInspector] };
        (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password)).Succeeded.ShouldBeTrue();
        var db = scope.ServiceProvider.GetRequiredService<PlumblineDb>();
        db.Add(new Assignment { AccountId = account.Id, InspectionId = CroydonKept.Id, Role = Role.LeadInspector, Since = now });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        await croydon.Give("C01", account.Id);
        var page = await chromium.Open(scripts);
        await page.GotoAsync(workspace.At("/sign-in"));
        await page.Locator("[name=Email]").FillAsync(account.Email);
        await page.Locator("[name=Password]").FillAsync(Password);
        await page.Locator("main form button[type=submit]").First.ClickAsync();
        await page.GotoAsync(workspace.At(Case));
        return page;
    }
}
