using System.Text.RegularExpressions;
using Plumbline.Statistics.Disclosures;
using Plumbline.Testing;

namespace Plumbline.Tests.Statistics.Disclosures;

/// <summary>Runs the examples of docs/methods/disclosure.md.</summary>
public sealed partial class DisclosureDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathTo("docs", "methods", "disclosure.md"));

    public static TheoryData<int, string, string> Examples() =>
        [.. Example().Matches(Document).Select(match => (int.Parse(match.Groups[1].Value, null), match.Groups[2].Value.Trim(), match.Groups[3].Value.Trim()))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_withholds_what_the_document_says(int smallest, string counts, string printed)
    {
        int[][] rows = [.. counts.Split('/').Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray())];

        var hidden = SmallNumbers.Withheld(CountGrid.Of(rows), smallest);

        var place = 0;
        string.Join(" / ", rows.Select(row => string.Join(' ', row.Select(count => hidden[place++] ? "[c]" : $"{count}")))).ShouldBe(printed);
    }

    [Fact]
    public void The_document_has_examples() => Examples().Count.ShouldBeGreaterThan(5);

    [GeneratedRegex(@"^(\d+): (.*?)=>(.*)$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
