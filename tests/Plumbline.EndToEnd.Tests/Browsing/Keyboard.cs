using System.Text.Json;
using Microsoft.Playwright;

namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>
/// The keyboard alone. What is wanted is reached by Tab as a person reaches it; the journey fails where it is not, where the focus stands on something that
/// cannot be seen, or where nothing shows that it has the focus.
/// </summary>
internal sealed class Keyboard
{
    private const int MostStops = 1000;

    private const string Nothing = "nothing";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly IPage page;

    private TaskCompletionSource<IFileChooser> choosing = new();

    public Keyboard(IPage page)
    {
        this.page = page;
        // Heard from the beginning: a window that is asked for only when a key is pressed may come too late for it.
        page.FileChooser += (_, chooser) => choosing.TrySetResult(chooser);
    }

    /// <summary>Where the focus is, seen from what is wanted, and whether a person can see it. A group of radios is one stop.</summary>
    private const string Stop = """
        (wanted) => {
          const at = document.activeElement
          if (!at || at === document.body || at === document.documentElement) return { where: 'before', at: 'nothing', unseen: false }
          const isOne = at === wanted || at.type === 'radio' && wanted.type === 'radio' && at.name === wanted.name && at.form === wanted.form
          const box = [...at.getClientRects()].find((one) => one.width > 0 && one.height > 0)
          const [left, right] = box ? [Math.max(box.left, 0), Math.min(box.right, innerWidth)] : [0, 0]
          const [top, bottom] = box ? [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)] : [0, 0]
          const hit = left < right && top < bottom ? document.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null
          const seen = hit && (at.contains(hit) || [...(at.labels ?? [])].some((label) => label.contains(hit)))
          return {
            where: isOne ? 'here' : wanted.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after',
            at: at.outerHTML.slice(0, 160),
            unseen: !seen,
          }
        }
        """;

    /// <summary>How it looks, with what belongs to it: differs when it has the focus.</summary>
    private const string Look = """
        (wanted) => {
          const group = wanted.type === 'radio' ? [...wanted.form.elements].filter((one) => one.name === wanted.name && one.type === 'radio') : [wanted]
          const all = group.flatMap((one) => [one, ...(one.labels ?? [])])
          const styles = all.flatMap((one) => [null, '::before', '::after'].map((part) => getComputedStyle(one, part)))
          return styles.map((style) => [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor, style.color,
            style.borderColor, style.borderWidth, style.textDecoration].join(' ')).join('; ')
        }
        """;

    /// <summary>How many keys were pressed; those that write a text are not counted.</summary>
    public int Strokes { get; private set; }

    public Task Strike(string key)
    {
        Strokes++;
        return page.Keyboard.PressAsync(key);
    }

    public async Task Reach(ILocator wanted)
    {
        await wanted.First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var element = await wanted.First.ElementHandleAsync();
        var stop = await At(element);
        var (look, first, isFirst) = (await element.EvaluateAsync<string>(Look), stop.Where, stop.Where == "here");
        for (var stops = 0; stop.Where != "here"; stops++)
        {
            stop.Where.ShouldBe(first, $"{wanted} is not reached by Tab: the focus went past it, to {stop.At}");
            stops.ShouldBeLessThan(MostStops, $"{wanted} is too far away");
            await Strike(stop.Where == "before" ? "Tab" : "Shift+Tab");
            // Where a page begins at a place within it, the first key leads behind that place, and a person turns round.
            var isBegun = stop.At != Nothing;
            stop = await At(element);
            first = isBegun || stop.Where == "here" ? first : stop.Where;
            stop.IsUnseen.ShouldBeFalse($"the focus is on what cannot be seen, on {page.Url}: {stop.At}");
        }

        if (!isFirst)
        {
            (await element.EvaluateAsync<string>(Look)).ShouldNotBe(look, $"nothing shows that {wanted} has the focus, on {page.Url}");
        }
    }

    public async Task Press(ILocator wanted, string key)
    {
        await Reach(wanted);
        await Strike(key);
    }

    /// <summary>Presses what leads to another page, and waits for it.</summary>
    public async Task Leave(ILocator wanted)
    {
        await Reach(wanted);
        await page.EvaluateAsync("() => { window.isBefore = true }");
        await Strike("Enter");
        await page.WaitForFunctionAsync("() => !window.isBefore && document.readyState === 'complete'");
    }

    public async Task Write(ILocator wanted, string text)
    {
        await Press(wanted, "Control+A");
        await page.Keyboard.TypeAsync(text);
        (await wanted.First.InputValueAsync()).ShouldBe(text);
    }

    public async Task Choose(ILocator wanted, string option)
    {
        await Reach(wanted);
        var (at, to) = (await wanted.EvaluateAsync<int>("all => all.selectedIndex"),
            await wanted.EvaluateAsync<int>("(all, text) => [...all.options].findIndex((one) => one.text === text || one.value === text)", option));
        to.ShouldBeGreaterThanOrEqualTo(0, option);
        for (; at != to; at += Math.Sign(to - at))
        {
            await Strike(at < to ? "ArrowDown" : "ArrowUp");
        }

        (await wanted.EvaluateAsync<int>("all => all.selectedIndex")).ShouldBe(to);
    }

    /// <summary>Ticks a box, or goes to one of a group of radios by the arrows.</summary>
    public async Task Check(ILocator wanted)
    {
        await Reach(wanted);
        if (await wanted.IsCheckedAsync())
        {
            return;
        }

        var away = await wanted.EvaluateAsync<int>("""
            (wanted) => {
              const group = wanted.type === 'radio' ? [...wanted.form.elements].filter((one) => one.name === wanted.name && one.type === 'radio') : [wanted]
              return group.indexOf(wanted) - group.indexOf(document.activeElement)
            }
            """);
        for (var moved = 0; moved < Math.Max(1, Math.Abs(away)); moved++)
        {
            await Strike(away > 0 ? "ArrowDown" : away < 0 ? "ArrowUp" : "Space");
        }

        (await wanted.IsCheckedAsync()).ShouldBeTrue($"{wanted} is not chosen by its keys");
    }

    /// <summary>Opens the window of the system in which a file is chosen; what happens in there is the system's.</summary>
    public async Task Attach(ILocator wanted, FilePayload file)
    {
        choosing = new TaskCompletionSource<IFileChooser>();
        await Press(wanted, "Enter");
        await (await choosing.Task.WaitAsync(Patience, TestContext.Current.CancellationToken)).SetFilesAsync(file);
    }

    private static async Task<(string Where, string At, bool IsUnseen)> At(IElementHandle wanted)
    {
        var stop = (await wanted.EvaluateAsync<JsonElement?>(Stop))!.Value;
        return (stop.GetProperty("where").GetString()!, stop.GetProperty("at").GetString()!, stop.GetProperty("unseen").GetBoolean());
    }
}
