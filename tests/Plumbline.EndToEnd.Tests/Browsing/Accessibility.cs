using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>What axe finds wrong with a page by WCAG 2.2 AA and good practice.</summary>
internal static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // In the page itself and without a word on what is well: a second window for each page would take most of the time.
    private const string Look = """
        async (colours) => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
          const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, rules: { 'color-contrast': { enabled: colours } },
            resultTypes: ['violations'] })
          return {
            well: result.passes.length,
            faults: result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${rule.help} at ${node.target} ${node.html}`)),
          }
        }
        """;

    /// <summary>Fails with every violation: its rule, what is wrong, and where.</summary>
    public static async Task ShouldBeAccessible(this IPage page, bool colours = true) => (await page.Violations(colours)).ShouldBeEmpty(page.Url);

    /// <param name="colours">
    /// Whether the contrast of every text is measured, which takes most of the time. It hangs on the style sheet and on no language: a page whose English was
    /// measured need not be measured in Welsh.
    /// </param>
    public static async Task<IReadOnlyList<string>> Violations(this IPage page, bool colours = true)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        var result = (await page.EvaluateAsync<JsonElement?>(Look, colours))!.Value;

        result.GetProperty("well").GetInt32().ShouldBeGreaterThan(5, $"axe looked at nothing on {page.Url}");
        return [.. result.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()!).Where(fault => !IsOfTheDesignSystem(fault))];
    }

    /// <summary>govuk-frontend puts aria-expanded on radios that open a further question; its makers tested that with assistive technology and keep
    /// it.</summary>
    private static bool IsOfTheDesignSystem(string fault) =>
        fault.StartsWith("aria-allowed-attr:", StringComparison.Ordinal) && fault.Contains("govuk-radios__input", StringComparison.Ordinal);
}
