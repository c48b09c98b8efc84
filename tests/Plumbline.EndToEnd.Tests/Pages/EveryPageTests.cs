using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Testing;

namespace Plumbline.EndToEnd.Tests.Pages;

/// <summary>Every address that the server answers with a page, opened in a real browser by someone who may.</summary>
public sealed class EveryPageTests(FullWorkspace full, ITestOutputHelper output) : IClassFixture<FullWorkspace>
{
    /// <summary>In CSS pixels: a screen of 1280 at four times the size, as WCAG asks.</summary>
    private const int Narrow = 320;

    private const int Wide = 1280;

    private static readonly IReadOnlyList<string> Addresses =
        [.. File.ReadLines(Repository.PathTo("tests", "reference", "access", "addresses.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => cells[0] is "GET" or "ANY")
            .Select(cells => cells[1])];

    [Fact]
    public void Every_address_that_can_be_opened_has_an_example_or_a_reason_to_have_none()
    {
        var known = PageExamples.Of(full).Keys.Concat(PageExamples.NoPages.Keys).ToList();

        Addresses.Except(known).ShouldBeEmpty("give an example in PageExamples");
        known.Except(Addresses).ShouldBeEmpty("the server has no such address any more");
        PageExamples.Of(full).Keys.Intersect(PageExamples.NoPages.Keys).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", Wide)]
    [InlineData("cy", Wide, Narrow)]
    public async Task Every_page_is_accessible(string language, params int[] widths)
    {
        var faults = new List<string>();
        var examples = PageExamples.Of(full).Values.SelectMany(all => all).ToList();
        foreach (var example in examples)
        {
            var page = await full.As(example.By, scripts: true);
            await page.SetViewportSizeAsync(widths[0], 720);
            var answer = await page.GotoAsync(full.At(example, language));
            if (answer!.Status != example.Status || await page.Locator("html").GetAttributeAsync("lang") != language)
            {
                faults.Add($"{example} answers {answer.Status} in {await page.Locator("html").GetAttributeAsync("lang")}");
            }

            foreach (var width in widths)
            {
                await page.SetViewportSizeAsync(width, 720);
                faults.AddRange((await page.Violations(colours: language == "en")).Select(violation => $"{example}, {width} wide: {violation}"));
            }
        }

        var wide = string.Join(" and ", widths);
        output.WriteLine($"{examples.Count} pages of {PageExamples.Of(full).Count} addresses looked at by axe in {language}, {wide} wide");
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public async Task Every_page_works_without_scripts_and_on_a_narrow_screen(string language)
    {
        var served = await ServedForms.Of(full.Served.Services);
        var faults = new List<string>();
        var forms = 0;
        foreach (var example in PageExamples.Of(full).Values.SelectMany(all => all))
        {
            var page = await full.As(example.By, scripts: false);
            await page.SetViewportSizeAsync(Narrow, 640);
            await page.GotoAsync(full.At(example, language));
            await Picture(page, example);
            var seen = await SeenPage.Of(page);
            forms += seen.Forms.Count;
            faults.AddRange(seen.Faults(served, Narrow).Select(fault => $"{example}: {fault}"));
        }

        output.WriteLine($"{forms} forms looked at");
        faults.ShouldBeEmpty();
        forms.ShouldBeGreaterThan(60);
    }

    /// <summary>A button pressed too early, on pages of every kind, by someone who may.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("cy")]
    public async Task A_page_that_refuses_what_was_sent_is_accessible_and_every_fault_leads_to_its_field(string language)
    {
        var faults = new List<string>();
        foreach (var (example, button) in PageExamples.Refusing)
        {
            var page = await full.As(example.By, scripts: true);
            await page.GotoAsync(full.At(example, language));
            await page.Locator(button).First.ClickAsync();
            await Assertions.Expect(page.Locator(".govuk-error-summary")).ToBeVisibleAsync();
            // The summary stands above the fields: on a busy machine it is seen before they have come.
            await page.Arrived();

            var aimless =
                await page.EvaluateAsync<string[]>(
                    "() => [...document.querySelectorAll('.govuk-error-summary a')].filter((a) => "
                        + "!document.getElementById(decodeURIComponent(a.hash.slice(1)))).map((a) => a.outerHTML)");
            faults.AddRange(aimless.Select(link => $"{example}: a fault leads nowhere: {link}"));
            faults.AddRange((await page.Violations(colours: language == "en")).Select(violation => $"{example}: {violation}"));
        }

        output.WriteLine($"{PageExamples.Refusing.Length} refusals looked at by axe in {language}");
        faults.ShouldBeEmpty();
    }

    /// <summary>For whoever wants to look at all of them: narrow and wide, into the folder that <c>PLUMBLINE_PICTURES</c> names.</summary>
    private static async Task Picture(IPage page, Example example)
    {
        if (Environment.GetEnvironmentVariable("PLUMBLINE_PICTURES") is not { Length: > 0 } folder)
        {
            return;
        }

        var name = string.Concat(example.Address.Split('?')[0].Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '-')).Trim('-') + "-" + example.By;
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".narrow.png") });
        await page.SetViewportSizeAsync(1280, 900);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".wide.png") });
        await page.SetViewportSizeAsync(Narrow, 640);
    }
}
