using Microsoft.Playwright;

namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>
/// Somebody at a browser of their own, who finds everything by the words that stand on the page, in their language: with a mouse, or by the keyboard alone.
/// Whoever works by the keyboard has scripts, and every kind of page that they come to is looked at by axe once.
/// </summary>
/// <param name="walk">What this person and others walk together.</param>
internal sealed class Person(IPage page, string language, bool byKeyboard, Walk walk)
{
    /// <summary>What the page calls its parts, and what can be pressed and filled in.</summary>
    private const string AllNames = """
        () => [...document.querySelectorAll('h1, h2, h3, h4, legend, label, button, a, th, td, dt, caption, summary, .govuk-tag')]
          .filter((one) => one.checkVisibility())
          .map((one) => one.innerText.replace(/\s+/g, ' ').trim())
        """;

    private readonly HashSet<string> names = [];

    private int clicks;

    private readonly Keyboard? keyboard = byKeyboard ? new Keyboard(page) : null;

    public IPage Page => page;

    public Keyboard? Keys => keyboard;

    /// <summary>Keys, or clicks, that this person has needed; typing a text is none.</summary>
    public int Strokes => keyboard?.Strokes ?? clicks;

    /// <summary>Opens an address that somebody was given, in their language.</summary>
    public async Task Open(string address)
    {
        await page.GotoAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language);
        await Arrive();
    }

    public Task Press(string button, params object[] gaps) => Go(Named(AriaRole.Button, button, gaps));

    public async Task Follow(string link, params object[] gaps)
    {
        var (found, menu) = (Named(AriaRole.Link, link, gaps), page.Locator(".govuk-service-navigation__toggle"));
        if (await found.CountAsync() == 0 && await menu.IsVisibleAsync())
        {
            // On a phone, where scripts run, the rooms of the workspace wait behind a button.
            await (keyboard is null ? Click(menu) : keyboard.Press(menu, "Enter"));
        }

        await Go(found);
    }

    /// <summary>To an inspection from the first page, and to one of its steps.</summary>
    public async Task To(string area, string? step = null)
    {
        await Follow("Plumbline");
        await Follow(area);
        await (step is null ? Task.CompletedTask : Follow(step));
    }

    public async Task Go(ILocator what)
    {
        await (keyboard is null ? Click(what) : keyboard.Leave(what));
        await Arrive();
    }

    public Task Write(string label, string text) => Write(Labelled(label), text);

    /// <param name="option">What stands there, or its value.</param>
    public Task Choose(string label, string option, params object[] gaps)
    {
        clicks++;
        return keyboard is null ? Labelled(label, gaps).SelectOptionAsync(option) : keyboard.Choose(Labelled(label, gaps), option);
    }

    public Task Check(string label) => Check(Labelled(label));

    public Task Check(ILocator what)
    {
        clicks++;
        return keyboard is null ? what.CheckAsync() : keyboard.Check(what);
    }

    public Task Attach(string label, FilePayload file) =>
        keyboard is null ? Labelled(label).SetInputFilesAsync(file) : keyboard.Attach(Labelled(label), file);

    /// <summary>Keeps how many keys or clicks something took, to be printed when the walk is over.</summary>
    /// <param name="since">The strokes before it.</param>
    public void Measure(string what, int since) => walk.Measure($"{what}: {Strokes - since} {(keyboard is null ? "clicks" : "keys")}");

    /// <summary>Shows what stands on the page now in the tutorial.</summary>
    /// <param name="from">From where; from the beginning of the page if not said.</param>
    public async Task Picture(string name, string? from = null)
    {
        await ReadNames();
        await walk.Tutorial.Show(page, name, names, from is null ? null : page.Locator(from).First);
        // What the page in the picture says still stands when the next step begins on it.
        names.Clear();
        await ReadNames();
    }

    /// <summary>Takes a file by a button; where it lies.</summary>
    public async Task<string> Take(string button)
    {
        var (what, saving) = (Named(AriaRole.Button, button), page.WaitForDownloadAsync());
        await (keyboard is null ? what.ClickAsync() : keyboard.Press(what, "Enter"));
        return await (await saving).PathAsync();
    }

    public IReadOnlyList<string> Say(string english, params object[] gaps) => PageWords.In(language, english, gaps);

    public async Task Reads(string english, params object[] gaps)
    {
        var main = await page.Locator("main").InnerTextAsync();
        Say(english, gaps).ShouldContain(text => main.Contains(text, StringComparison.Ordinal), main);
    }

    public ILocator Labelled(string label, params object[] gaps) => Any(Say(label, gaps), text => page.GetByLabel(text, new() { Exact = true }));

    private Task Write(ILocator where, string text)
    {
        clicks++;
        return keyboard is null ? where.FillAsync(text) : keyboard.Write(where, text);
    }

    private Task Click(ILocator what)
    {
        clicks++;
        return what.ClickAsync();
    }

    private async Task Arrive()
    {
        await page.Arrived();
        if (await walk.Arrive(page) && byKeyboard)
        {
            await page.ShouldBeAccessible();
        }

        await ReadNames();
    }

    private async Task ReadNames() => names.UnionWith(await page.EvaluateAsync<string[]>(AllNames));

    private ILocator Named(AriaRole role, string name, params object[] gaps) =>
        Any(Say(name, gaps), text => page.GetByRole(role, new() { Name = text, Exact = true }));

    private static ILocator Any(IReadOnlyList<string> texts, Func<string, ILocator> find) =>
        texts.Select(find).Aggregate((one, other) => one.Or(other)).First;
}
