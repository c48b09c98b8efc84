using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Tests.Scores;

/// <summary>Runs the examples of docs/methods/scoring.md.</summary>
public sealed class ScoringDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathTo("docs", "methods", "scoring.md"));

    private static readonly Instrument Three = Given.AnInstrument(Given.AQuestion("a"), Given.AQuestion("b"), Given.AQuestion("c"));

    public static TheoryData<string, string> Scores() => [.. Examples("scores")];

    public static TheoryData<string, string> Percentages() => [.. Examples("percent")];

    [Theory]
    [MemberData(nameof(Scores))]
    public void The_cases_score_what_the_document_says(string cases, string expected)
    {
        var answers = cases
            .Split(';')
            .Select(line =>
                line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => code == "-" ? Answer.Missing : Answers.FromCode(code)!.Value).ToArray());

        var score = PooledScores.Of(Given.SomeReadings(Three, answers)).Criterion("1.1");

        var comment = score.Percent is { } percent ? $"{percent} {score.Band!.Word}" : "no score";
        $"{score.Tally.Sufficient} of {score.Tally.Applicable}, {score.Tally.Unknown} unknown, {score.Tally.Missing} missing, {comment}".ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Percentages))]
    public void The_share_prints_as_the_document_says(string share, string expected)
    {
        var parts = share.Split('/').Select(int.Parse).ToArray();

        new Share(parts[0], parts[1]).Percent.ShouldBe(int.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_document_has_examples() => (Scores().Count, Percentages().Count).ShouldBe((5, 4));

    private static IEnumerable<(string, string)> Examples(string fence) => Regex.Matches(Document, $"```{fence}\n(.*?)```", RegexOptions.Singleline)
        .SelectMany(block => block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .Select(line => line.Split("=>", StringSplitOptions.TrimEntries))
        .Select(sides => (sides[0], sides[1]));
}
