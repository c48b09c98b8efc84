using System.Text.RegularExpressions;
using Plumbline.Findings.Words;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Tests.Findings.Bindings;

/// <summary>Runs the examples of docs/methods/words.md.</summary>
public sealed partial class WordsDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathTo("docs", "methods", "words.md"));

    public static TheoryData<string, string, string> Examples() =>
        [.. Lines("words")
            .Select(line => Example().Match(line))
            .Select(match => (match.Groups[1].Value + " " + match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_prints_what_the_document_says(string binding, string english, string welsh)
    {
        var space = binding.IndexOf(' ', StringComparison.Ordinal);
        var share = binding[..space].Split('/').Select(int.Parse).ToArray();
        var figures = FiguresGiven.One(new Share(share[0], share[1]));

        figures.Print($"{{{{q{binding[space..].Replace(" negative", "", StringComparison.Ordinal)}}}}}").Value.Text.ShouldBe(english);
        figures.Print($"{{{{q{binding[space..]}}}}}", Language.Welsh).Value.Text.ShouldBe(welsh);
    }

    [Fact]
    public void The_document_lists_every_word_for_a_share_with_its_range() =>
        Lines("ranges").ShouldBe(SharePhrases.All.Select(phrase => $"{phrase.Key} {phrase.Range}"));

    [Fact]
    public void The_document_lists_every_noun() =>
        Nouns.All.ShouldAllBe(noun => Document.Contains($"`{noun.Key}`", StringComparison.Ordinal));

    [Fact]
    public void The_document_has_examples() => Examples().Count.ShouldBeGreaterThan(20);

    private static List<string> Lines(string fence) =>
        [.. Regex.Matches(Document, $"```{fence}\n(.*?)```", RegexOptions.Singleline)
            .SelectMany(match => match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    [GeneratedRegex(@"^(\S+)\s*(.*?)\s*=>\s*(.*?)\s*\|\s*(.*?)\s*$")]
    private static partial Regex Example();
}
