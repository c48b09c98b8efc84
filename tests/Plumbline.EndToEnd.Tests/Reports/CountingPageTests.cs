using System.IO.Compression;
using Microsoft.Playwright;
using Plumbline.Cli;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Testing;

namespace Plumbline.EndToEnd.Tests.Reports;

/// <summary>The page that counts a report again, opened as a file, as a reader opens it who has no connection.</summary>
public sealed class CountingPageTests(Chromium chromium) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("en", "Everything that can be counted again is equal", "One difference")]
    [InlineData("cy", "Mae popeth y gellir ei gyfrif eto yn gyfartal", "Un gwahaniaeth")]
    public async Task A_reader_drops_the_package_in_and_sees_what_is_equal_and_what_differs(string language, string equal, string different)
    {
        Write("data,check");
        var package = folder.PathTo("package.zip");
        ZipFile.CreateFromDirectory(folder.PathTo("data"), package);
        var page = await chromium.Open();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(new Uri(folder.PathTo($"check/check.{language}.html")).AbsoluteUri);
        await page.ShouldBeAccessible();

        await page.Locator("#files").SetInputFilesAsync(package);

        await Assertions.Expect(page.Locator("#outcome")).ToHaveTextAsync(equal);
        await Assertions.Expect(page.Locator("#outcome")).ToBeFocusedAsync();
        await page.ShouldBeAccessible();

        Directory.Delete(folder.PathTo("data"), recursive: true);
        ZipFile.ExtractToDirectory(package, folder.PathTo("data"));
        File.Delete(folder.PathTo("data/datapackage.json"));
        var survey = folder.PathTo("data/survey.csv");
        File.WriteAllText(survey, File.ReadAllText(survey).Replace(",15,2,17,88", ",15,2,17,89", StringComparison.Ordinal));

        await page.Locator("#files").SetInputFilesAsync(Directory.GetFiles(folder.PathTo("data")));

        await Assertions.Expect(page.Locator("#outcome")).ToHaveTextAsync(different);
        (await page.Locator("table").First.InnerTextAsync()).ShouldContain("children, s_expect, percent\t89\t88");
        await page.ShouldBeAccessible();
        asked.ShouldAllBe(url => url.StartsWith("file:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_that_hold_nothing_to_count_are_said_to_and_what_to_choose()
    {
        Write("check");
        var page = await chromium.Open();
        await page.GotoAsync(new Uri(folder.PathTo("check/check.en.html")).AbsoluteUri);

        await page.Locator("#files").SetInputFilesAsync(folder.Write("photograph.zip", "no zip"));
        await Assertions.Expect(page.Locator("#outcome")).ToHaveTextAsync("The files could not be read");

        await page.Locator("#files").SetInputFilesAsync(folder.Write("notes.txt", "nothing"));
        await Assertions.Expect(page.Locator(".outcome")).ToContainTextAsync("instrument.yaml must be among them");
    }

    private void Write(string formats)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] command = ["report", Repository.PathTo("examples", "croydon-2012"), "--out", folder.Path, "--format", formats];
        CommandLine.Run(command, output, error).ShouldBe(0, error.ToString());
    }

    public void Dispose() => folder.Dispose();
}
