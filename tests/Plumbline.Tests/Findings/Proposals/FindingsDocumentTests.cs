using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Findings.Proposals;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Tests.Findings.Proposals;

/// <summary>Runs the examples of docs/methods/findings.md.</summary>
public sealed partial class FindingsDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathTo("docs", "methods", "findings.md"));

    public static TheoryData<string> Examples() => [.. Fence().Match(Document).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_is_proposed_as_the_document_says(string line)
    {
        var example = Example().Match(line);
        example.Success.ShouldBeTrue(line);
        var proposal = new Proposal(Given.AQuestion("q_a"), ShareOf(example, 1), ShareOf(example, 3));

        proposal.Side.ToString().ToLowerInvariant().ShouldBe(example.Groups[5].Value);
        proposal.Lean.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture).ShouldBe(example.Groups[6].Value);
    }

    [Fact]
    public void The_document_has_examples_of_every_side() =>
        Examples().Select(row => Example().Match(row.Data).Groups[5].Value).Distinct().Order().ShouldBe(["area", "either", "strength"]);

    private static Share ShareOf(Match example, int group) =>
        new(int.Parse(example.Groups[group].Value, CultureInfo.InvariantCulture), int.Parse(example.Groups[group + 1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("```proposals\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(\d+)/(\d+)\s+at (\d+)/(\d+) => (\w+) (\S+)$")]
    private static partial Regex Example();
}
