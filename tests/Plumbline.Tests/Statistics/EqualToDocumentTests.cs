using Plumbline.Testing;

namespace Plumbline.Tests.Statistics;

/// <summary>docs/methods/equal-to.md is what <c>bench equal-to</c> writes.</summary>
public class EqualToDocumentTests
{
    [Fact]
    public void The_page_says_what_the_figures_are_equal_to_now() =>
        File.ReadAllText(Repository.PathTo("docs", "methods", "equal-to.md")).ShouldBe(EqualTo.Document());

    [Fact]
    public void No_figure_differs_from_what_it_is_held_against()
    {
        var rows = EqualTo.Document().Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| figure",
            StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();

        rows.Count.ShouldBe(16);
        rows.ShouldAllBe(row => row[5] == "whole" || row[5] == "as printed" || int.Parse(row[5], System.Globalization.CultureInfo.InvariantCulture) >= 8);
    }
}
