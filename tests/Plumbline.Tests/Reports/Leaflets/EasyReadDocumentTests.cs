using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Reports.Leaflets;
using Plumbline.Testing;

namespace Plumbline.Tests.Reports.Leaflets;

/// <summary>Runs the examples of docs/methods/reports.md.</summary>
public sealed partial class EasyReadDocumentTests
{
    public static TheoryData<int, string, string> Examples() =>
        [.. Example().Matches(Fence().Match(File.ReadAllText(Repository.PathTo("docs", "methods", "reports.md"))).Groups[1].Value)
            .Select(line => (int.Parse(line.Groups[1].ValueSpan, CultureInfo.InvariantCulture), line.Groups[2].Value, line.Groups[3].Value))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_says_what_the_document_says(int percent, string english, string welsh) =>
        (Tenths.Words(percent).English, Tenths.Words(percent).In(Language.Welsh)).ShouldBe((english, welsh));

    [Fact]
    public void The_document_has_examples() => Examples().Count.ShouldBeGreaterThan(10);

    /// <summary>A reader who takes ten times for a hundred is never further off than a twentieth, the rounding of the per cent aside.</summary>
    [Fact]
    public void So_many_of_ten_lie_within_five_per_cent_of_what_is_printed() =>
        Enumerable.Range(5, 90).ShouldAllBe(percent => Math.Abs((10 * Tenths.Of(percent)) - percent) <= 5);

    [GeneratedRegex("```tenths\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(\d+) +=> (.*?) +\| (.*?) *$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
