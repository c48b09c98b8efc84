using Microsoft.Playwright;

namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>What a person does with a page: everything by the words that stand on it.</summary>
internal static class Doing
{
    public static Task Open(this IPage page, ServedWorkspace workspace, string path) => page.GotoAsync(workspace.Named(path));

    /// <summary>Waits until all of a page is there, by its own word: the driver's word for it gets lost on a busy machine.</summary>
    public static async Task Arrived(this IPage page)
    {
        while (!await IsThere(page))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    public static Task Press(this IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public static Task Follow(this IPage page, string link) => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    public static Task Write(this IPage page, string label, string text) => page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public static Task Choose(this IPage page, string label, string option) =>
        page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = option });

    public static async Task<string> Heading(this IPage page) => await page.Locator("h1").InnerTextAsync();

    public static async Task<string> Said(this IPage page) => await page.Locator("main").InnerTextAsync();

    public static async Task<string> Fault(this IPage page) => await page.Locator(".govuk-error-summary").InnerTextAsync();

    private static async Task<bool> IsThere(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<string>("document.readyState") != "loading";
        }
        catch (PlaywrightException) when (!page.IsClosed)
        {
            // It was asked of the page before, which has just gone.
            return false;
        }
    }
}
