using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Tutorials;

namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>
/// The way of several people through the pages in one language. It turns the window between the sizes of a screen and of a phone: whoever comes to a kind
/// of page finds it in the other size than whoever came to it last.
/// </summary>
/// <param name="beginsWide">Whether the first who comes to a kind of page has the screen; of two walks each begins with another.</param>
internal sealed partial class Walk(Tutorial tutorial, bool beginsWide)
{
    private static readonly (int Width, int Height) Screen = (1280, 800), Phone = (375, 667);

    private readonly Dictionary<string, List<(int Width, int Height)>> pages = [];

    private readonly List<string> measured = [];

    private readonly List<string> tooWide = [];

    public Tutorial Tutorial => tutorial;

    /// <summary>Turns the window of somebody who came to a page; whether nobody was on a page of its kind before.</summary>
    public async Task<bool> Arrive(IPage page)
    {
        var kind = Own().Replace(new Uri(page.Url).AbsolutePath, "/…/");
        var isFirst = pages.TryAdd(kind, []);
        var window = (pages[kind].Count % 2 == 0) == beginsWide ? Screen : Phone;
        await page.SetViewportSizeAsync(window.Width, window.Height);
        var needed = await page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]");
        tooWide.AddRange(needed[0] > window.Width ? [$"{page.Url} needs {needed[0]} px of {window.Width}"] : Array.Empty<string>());
        pages[kind].Add((window.Width, needed[1]));
        return isFirst;
    }

    /// <summary>Fails where a page did not fit its window, or the tutorial does not tell what was seen.</summary>
    public void ShouldBeWell()
    {
        tooWide.ShouldBeEmpty();
        tutorial.ShouldBeTold();
    }

    /// <summary>Keeps a line to be printed when the walk is over.</summary>
    public void Measure(string line) => measured.Add(line);

    /// <summary>What was measured, and every kind of page with its greatest height in pixels at each width at which somebody was there.</summary>
    public void Print(ITestOutputHelper output)
    {
        measured.ForEach(output.WriteLine);
        output.WriteLine($"{pages.Count} kinds of pages, each looked at by axe where there are scripts; their heights in px:");
        foreach (var (kind, arrivals) in pages.OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            var heights = arrivals.GroupBy(one => one.Width).Select(one => $"{one.Max(arrival => arrival.Height)} at {one.Key}");
            output.WriteLine($"{kind}: {string.Join(", ", heights)}, {arrivals.Count} times");
        }
    }

    /// <summary>The part of an address that is of one case, question, person or link.</summary>
    [GeneratedRegex("/(?:[0-9A-Z]{4}-[0-9A-Z]{4}|[0-9a-f-]{36}|q[0-9]+_[a-z_]+|(?<=/join/)[^/]+)(?:/|$)")]
    private static partial Regex Own();
}
