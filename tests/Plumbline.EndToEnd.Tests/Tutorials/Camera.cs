using Microsoft.Playwright;

namespace Plumbline.EndToEnd.Tests.Tutorials;

/// <summary>Takes a picture of what a page says, always in the same window, with the chance of a walk covered: pseudonyms, digests, times of day.</summary>
internal static class Camera
{
    private const int Width = 1020;

    private const int Height = 800;

    private const int Edge = 15;

    private const string Cover = """
        () => {
          const pseudonyms = ['4K7P-2QXM', '9DTW-6HRB', 'B3VN-8C5J', 'H6YS-0MK4']
          const met = []
          const stand = (text) => text
            .replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, (one) => pseudonyms[(met.includes(one) ? met.indexOf(one) : met.push(one) - 1) % pseudonyms.length])
            .replace(/\b[0-9a-f]{64}\b/g, '3f9ac2e07b61d854'.repeat(4))
            .replace(/\b\d{1,2}:\d\d(:\d\d)?\b/g, '10:30')
          const covered = []
          const all = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
          while (all.nextNode()) {
            const is = all.currentNode.data
            if (stand(is) !== is) {
              covered.push([all.currentNode, is])
              all.currentNode.data = stand(is)
            }
          }
          const fields = [...document.querySelectorAll('main input:not([type=file])')].filter((one) => stand(one.value) !== one.value)
          const typed = fields.map((one) => one.value)
          fields.forEach((one) => { one.value = stand(one.value) })
          const place = scrollY
          window.uncover = () => {
            covered.forEach(([node, text]) => { node.data = text })
            fields.forEach((one, at) => { one.value = typed[at] })
            scrollTo(0, place)
          }
        }
        """;

    /// <summary>What is on the page without the space above and below it.</summary>
    private const string Content = """
        (main) => {
          const style = getComputedStyle(main)
          const box = main.getBoundingClientRect()
          return [box.left, box.top + parseFloat(style.paddingTop), box.right, box.bottom - parseFloat(style.paddingBottom)]
        }
        """;

    public static async Task Take(IPage page, string file, ILocator? from)
    {
        var (before, main) = (page.ViewportSize!, page.Locator("main"));
        await page.EvaluateAsync(Cover);
        await page.SetViewportSizeAsync(Width, Height);
        await (from ?? main).EvaluateAsync("one => one.scrollIntoView({ block: 'start', behavior: 'instant' })");
        var content = await main.EvaluateAsync<float[]>(Content);
        var top = Math.Max(0, (from is null ? content[1] : (await from.BoundingBoxAsync())!.Y) - Edge);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var taken = await page.ScreenshotAsync(new()
        {
            Animations = ScreenshotAnimations.Disabled,
            Clip = new Clip
            {
                X = content[0] - Edge, Y = top, Width = content[2] - content[0] + (2 * Edge), Height = Math.Min(Height, content[3] + Edge) - top,
            },
        });
        await File.WriteAllBytesAsync(file, SmallPng.Of(taken), TestContext.Current.CancellationToken);
        await page.SetViewportSizeAsync(before.Width, before.Height);
        await page.EvaluateAsync("() => window.uncover()");
    }
}
