using Microsoft.Playwright;

namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>What a person does with mouse and keyboard, counted. Text that is typed into a field counts as none: how long it is, is theirs.</summary>
internal sealed class Hands(IPage page)
{
    public int Clicks { get; private set; }

    public int Keys { get; private set; }

    public async Task Click(ILocator what)
    {
        Clicks++;
        await what.ClickAsync();
    }

    public async Task Press(string key)
    {
        Keys++;
        await page.Keyboard.PressAsync(key);
    }

    public Task Type(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>What was done since the last time, and begins anew.</summary>
    public (int Clicks, int Keys) Done()
    {
        var done = (Clicks, Keys);
        (Clicks, Keys) = (0, 0);
        return done;
    }
}
