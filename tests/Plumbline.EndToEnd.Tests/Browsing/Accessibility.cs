using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>What axe finds wrong with a page by WCAG 2.2 AA and good practice.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>Fails with every violation: its rule, what is wrong, and where.</summary>
    public static async Task ShouldBeAccessible(this IPage page)
    {
        var result = await page.RunAxe(Rules);

        result.Passes.ShouldNotBeEmpty($"axe looked at nothing on {page.Url}");
        result.Violations.SelectMany(Said).Where(fault => !IsOfTheDesignSystem(fault)).ShouldBeEmpty(page.Url);
    }

    private static IEnumerable<string> Said(AxeResultItem violation) =>
        violation.Nodes.Select(node => $"{violation.Id}: {violation.Help} at {node.Target} {node.Html}");

    /// <summary>govuk-frontend puts aria-expanded on radios that open a further question; its makers tested that with assistive technology and keep it.</summary>
    private static bool IsOfTheDesignSystem(string fault) =>
        fault.StartsWith("aria-allowed-attr:", StringComparison.Ordinal) && fault.Contains("govuk-radios__input", StringComparison.Ordinal);
}
