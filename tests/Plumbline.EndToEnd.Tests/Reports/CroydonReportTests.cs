using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;

namespace Plumbline.EndToEnd.Tests.Reports;

public sealed partial class CroydonReportTests(Chromium chromium, CroydonReport report)
{
    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public async Task The_report_as_a_file_is_accessible_with_every_entry_open(string language)
    {
        var page = await chromium.Open();
        await page.GotoAsync(report.File(language));

        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe($"{language}-GB");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(entry => entry.open = true)");
        await page.ShouldBeAccessible(colours: language == "en");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public async Task The_report_as_served_is_accessible(string language)
    {
        await using var workspace = await ServedWorkspace.Start(settings => settings with { Reports = report.Shelf });
        var page = await chromium.Open();

        var response = await page.GotoAsync(workspace.At(CroydonReport.Served(language)));

        response!.Headers["content-security-policy"].ShouldContain("script-src 'none'");
        // The colours of the report are those of its file.
        await page.ShouldBeAccessible(colours: false);
    }

    [Theory]
    [InlineData("en", true, "Sufficient", "Asked of")]
    [InlineData("en", false, "Sufficient", "Asked of")]
    [InlineData("cy", true, "Digonol", "Holwyd am")]
    [InlineData("cy", false, "Digonol", "Holwyd am")]
    public async Task Clicking_a_figure_leads_to_its_question_base_count_and_judgements_and_back(
        string language, bool scripts, string sufficient, string askedOf)
    {
        await using var workspace = await ServedWorkspace.Start(settings => settings with { Reports = report.Shelf });
        var page = await chromium.Open(scripts);
        await page.GotoAsync(workspace.At(CroydonReport.Served(language)));
        var figure = page.Locator("a.figure[data-keys='q11_rmp_done']").First;
        var target = (await figure.GetAttributeAsync("href"))!;
        var entry = page.Locator($"details:has({target})");
        (await entry.GetAttributeAsync("open")).ShouldBeNull();

        await figure.ClickAsync();

        page.Url.ShouldEndWith(target);
        await Assertions.Expect(page.Locator(target)).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(target)).ToBeInViewportAsync();
        (await entry.Locator("summary").InnerTextAsync()).ShouldMatch(@"\w+ \w+.*\(\d+%\)");
        var inside = await page.Locator(target).InnerTextAsync();
        inside.ShouldContain(askedOf);
        inside.ShouldContain("q11_rmp_done");
        var row = page.Locator($"{target} tbody tr").Filter(new() { HasText = sufficient }).First;
        var count = int.Parse(await row.Locator("td").First.InnerTextAsync(), null);
        Pseudonym().Count(await row.Locator("td").Last.InnerTextAsync()).ShouldBe(count);

        await page.Locator($"{target} .back a").First.ClickAsync();

        await Assertions.Expect(figure).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public async Task Every_figure_leads_somewhere(string language)
    {
        var page = await chromium.Open();
        await page.GotoAsync(report.File(language));

        var targets = await page.Locator("a.figure").EvaluateAllAsync<string[]>("figures => figures.map(figure => figure.getAttribute('href'))");

        targets.Length.ShouldBeGreaterThan(200);
        (await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a.figure')].map(figure => figure.hash)"
                + ".filter(hash => !document.getElementById(hash.slice(1)))")).ShouldBeEmpty();
    }

    [Fact]
    public async Task By_keyboard_a_reader_skips_to_the_text_follows_a_figure_and_opens_an_entry()
    {
        var page = await chromium.Open();
        await page.GotoAsync(report.File("en"));

        await page.Keyboard.PressAsync("Tab");
        var skip = page.Locator(":focus");
        (await skip.InnerTextAsync()).ShouldBe("Skip to main content");
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        page.Url.ShouldContain("#");

        var figure = page.Locator("a.figure").First;
        await figure.FocusAsync();
        (await page.EvaluateAsync<string>(
            "getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).boxShadow + "
                + "getComputedStyle(document.activeElement).backgroundColor")).ShouldNotBe(
            "nonenonergba(0, 0, 0, 0)");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator((await figure.GetAttributeAsync("href"))!)).ToBeVisibleAsync();

        var other = page.Locator("details.entry:not([open])").First;
        await other.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        (await page.Locator("details.entry[open]").CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task On_a_narrow_screen_nothing_is_cut_off_or_scrolls_sideways()
    {
        var page = await chromium.Open();
        await page.SetViewportSizeAsync(320, 640);
        await page.GotoAsync(report.File("cy"));

        (await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320);
    }

    [Fact]
    public async Task On_paper_what_only_a_screen_needs_is_gone_and_the_colours_of_the_comments_stay()
    {
        var page = await chromium.Open();
        await page.GotoAsync(report.File("en"));

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        (await page.Locator("a[href='#main'], .skip").First.IsVisibleAsync()).ShouldBeFalse();
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('a.figure')).color")).ShouldBe(
            await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('p')).color"));
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor")).ShouldBeOneOf("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)");
    }

    [GeneratedRegex("C[0-9]{2}")]
    private static partial Regex Pseudonym();
}
