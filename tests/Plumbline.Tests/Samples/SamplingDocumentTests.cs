using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Samples.Allotments;
using Plumbline.Samples.Sizes;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

/// <summary>Runs the examples of docs/methods/sampling.md; SeededRandomTests runs its test vectors.</summary>
public sealed partial class SamplingDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathTo("docs", "methods", "sampling.md"));

    public static TheoryData<string, string, string> Examples() =>
    [
        .. new[] { "sizes", "remainders", "nested" }.SelectMany(fence => Regex.Match(Document, $"```{fence}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split("=>", StringSplitOptions.TrimEntries))
            .Select(sides => (fence, sides[0], sides[1]))),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_comes_out_as_the_document_says(string fence, string given, string answer) =>
        (fence == "sizes" ? Size(given) : Shares(fence, given)).ShouldBe(answer);

    [Fact]
    public void The_document_has_examples_of_each_kind() => Examples().Select(row => row.Data.Item1).Distinct().Count().ShouldBe(3);

    private static string Size(string given)
    {
        var values = Pair()
            .Matches(given)
            .ToDictionary(match => match.Groups[1].Value, match => decimal.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
        SizeRule rule = values.TryGetValue("share", out var share)
            ? new SizeRule.PartOfCaseload(share, (int)values["at-least"])
            : new SizeRule.Precision((double)values["confidence"], (double)values["margin"]);
        return rule.SizeFor((int)values["caseload"]).ToString(CultureInfo.InvariantCulture);
    }

    private static string Shares(string fence, string given)
    {
        var match = Allotted().Match(given);
        var wanted = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        int[] parts =
        [
            .. match.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => int.Parse(part, CultureInfo.InvariantCulture)),
        ];
        var buffer = match.Groups[3].Success ? decimal.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture) : 0;
        return string.Join(' ', fence == "nested"
            ? NestedAllotments.Share(wanted, [.. parts.Select((part, index) => ($"{index}", part))], buffer).Select(allotment => allotment.Wanted)
            : LargestRemainder.Share(wanted, parts));
    }

    [GeneratedRegex(@"([a-z-]+) ([\d.]+)")]
    private static partial Regex Pair();

    [GeneratedRegex(@"^(\d+) of ([\d ]+?)(?: buffer ([\d.]+))?$")]
    private static partial Regex Allotted();
}
