using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.EndToEnd.Tests.Inspections;

/// <summary>The first day of a lead inspector and of an assessor: both find what waits for them on their first page, one click from where it is done.</summary>
public sealed class FirstDayTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", 1280, "Your work", "4 cases, Croydon", "One case, Croydon", "To begin (4)", "Nothing waits for you.")]
    [InlineData("cy", 375, "Eich gwaith", "4 achos, Croydon", "Un achos, Croydon", "I’w dechrau (4)", "Nid oes dim yn aros amdanoch.")]
    public async Task The_lead_shares_out_the_cases_and_the_assessor_begins_the_first(
        string language, int width, string title, string unread, string toLock, string toBegin, string nothing)
    {
        await using var workspace = await ServedWorkspace.Start();
        var croydon = await CroydonKept.In(workspace.Services.GetRequiredService<PlumblineDatabase>(), 4);
        var lead = await workspace.Account("Lead of journeys", [Role.LeadInspector], CroydonKept.Id);
        var assessor = await workspace.Account("Assessor of journeys", [Role.Assessor], CroydonKept.Id);
        var (first, second) = (await Seated(lead), await Seated(assessor));
        (await second.Said()).ShouldContain(nothing);

        await first.Follow(unread);
        await first.Locator("form[action*=ShareOut] button").ClickAsync();
        await first.Open(workspace, "/");
        (await first.Said()).ShouldContain(nothing);

        await second.ReloadAsync();
        (await second.Locator("section h2").AllInnerTextsAsync()).ShouldBe([toBegin]);
        await second.ShouldBeAccessible();
        await second.Locator("section a").First.ClickAsync();
        // Which stands first is drawn by lot.
        var opened = new Uri(second.Url).AbsolutePath;
        opened.ShouldMatch("^/inspections/croydon-2012/cases/C0[1-4]$");
        var @case = opened[^3..];
        (await second.Locator("input[type=radio]").CountAsync()).ShouldBeGreaterThan(50);

        var record = (await croydon.Judgements.FindAsync(CroydonKept.Id, @case, assessor.Id, TestContext.Current.CancellationToken))[0].Id;
        await croydon.Answer(record, @case, assessor.Id);
        await croydon.Move(record, assessor.Id.ToString(), "ready");
        await first.ReloadAsync();
        await first.Locator("section a").First.ClickAsync();
        new Uri(first.Url).AbsolutePath.ShouldBe($"/inspections/croydon-2012/cases/{@case}/review");
        await croydon.Move(record, lead.Id.ToString(), "in-review", "complete");
        await first.Open(workspace, "/");
        await first.Follow(toLock);
        (await first.Locator("tbody th").AllInnerTextsAsync()).ShouldBe([@case]);

        async Task<IPage> Seated(Account person)
        {
            var page = await chromium.Open();
            await page.SetViewportSizeAsync(width, 800);
            await workspace.SignIn(page, person);
            await page.Open(workspace, "/?lang=" + language);
            (await page.Heading()).ShouldBe(title);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            return page;
        }
    }
}
