using Microsoft.Playwright;

namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>One real browser for all journeys; each journey opens a fresh window of it, with no memory of the others.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // The one without windows first: the other draws its own bars and menus for each window, which takes two thirds of the processor's time.
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>How long a journey waits for what it names before it says that it never came: a machine at work at other things is slow, and not
    /// broken.</summary>
    private const float Patience = 180_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        var program = Places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                $"The journeys need Chromium in one of {string.Join(", ", Places)}: apt-get install chromium-headless-shell.");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Arguments, Timeout = Patience });
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    /// <summary>A new window, with scripts or without. Closing its context closes it.</summary>
    public async Task<IPage> Open(bool scripts = true, string locale = "en-GB")
    {
        var context =
            await browser!.NewContextAsync(new BrowserNewContextOptions
            {
                JavaScriptEnabled = scripts,
                Locale = locale,
                ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
            });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
