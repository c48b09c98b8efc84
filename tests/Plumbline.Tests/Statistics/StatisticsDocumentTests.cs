using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Programmes;
using Plumbline.Scores.Readers;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics;
using Plumbline.Statistics.Agreement;
using Plumbline.Statistics.Clusters;
using Plumbline.Testing;
using Plumbline.Instruments.Rulesets;

namespace Plumbline.Tests.Statistics;

/// <summary>Runs the examples of docs/methods/statistics.md, agreement.md and comparison.md.</summary>
public sealed class StatisticsDocumentTests
{
    private static readonly Bands Bands = Given.Comments;

    [Theory]
    [MemberData(nameof(Examples), "statistics.md", "interval", 5)]
    public void An_interval_is_what_the_document_says(string cases, string expected)
    {
        var parts = cases.Split(" of ");
        Share[] shares = [.. parts[0].Split(' ').Select(ShareOf)];
        var estimate = ClusteredRatio.Of(
            shares, CaseDesign.Simple(shares.Length, parts[1] == "-" ? null : int.Parse(parts[1], CultureInfo.InvariantCulture)))!.Value;
        var interval = RatioInterval.Of(estimate)!.Value;

        FormattableString.Invariant($"{estimate.Value:0.0000} SE {interval.StandardError:0.0000} {interval.Low:0.0000} to {interval.High:0.0000}")
            .ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Examples), "statistics.md", "turns", 4)]
    public void What_would_change_the_word_is_what_the_document_says(string share, string expected)
    {
        var turns = CommentTurns.Of(ShareOf(share), Bands)!;

        $"{Turn(turns.Better, "up")}, {Turn(turns.Worse, "down")}".ShouldBe(expected);

        static string Turn(CommentTurn? turn, string way) => turn is null ? $"none {way}" : $"{turn.Judgements} {way} to {turn.To.Word}";
    }

    [Theory]
    [MemberData(nameof(Examples), "agreement.md", "agreement", 4)]
    public void Agreement_is_what_the_document_says(string readers, string expected)
    {
        var rows = readers.Split(' ');
        var letters = rows.SelectMany(row => row).Where(letter => letter != '.').Distinct().Order().ToArray();
        var measured = AgreementCoefficients.Of(
            [.. Enumerable.Range(0, rows[0].Length).Select(i => new AnsweredUnit(i, [.. rows.Select(row => Array.IndexOf(letters, row[i]))]))],
            Math.Max(2, letters.Length));

        $"percent {Three(measured.Percent)} kappa {Three(measured.Cohen)} AC1 {Three(measured.Gwet)} alpha {Three(measured.Krippendorff)}".ShouldBe(expected);

        static string Three(double value) => double.IsNaN(value) ? "none" : value.ToString("0.000", CultureInfo.InvariantCulture);
    }

    [Theory]
    [MemberData(nameof(Examples), "agreement.md", "seeded", 6)]
    public void What_seeded_cases_tell_of_a_reader_is_what_the_document_says(string cases, string expected)
    {
        var series = SeededSeries.All(cases.Split(' ')
            .Select(text => text.Split('-', '/').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray())
            .Select(counts => new SeededReading(counts[2], counts[0], counts[1]))).Single();

        var found = series switch
        {
            { FoundLenient: { } at } => $", lenient at {at}",
            { FoundHarsh: { } at } => $", harsh at {at}",
            _ => "",
        };
        FormattableString.Invariant($"leniency {series.Leniency:0.000} {End(series.Low)} to {End(series.High)}{found}").ShouldBe(expected);

        static string End(double? end) => end?.ToString("0.000", CultureInfo.InvariantCulture) ?? "none";
    }

    [Theory]
    [MemberData(nameof(Examples), "comparison.md", "benchmark", 3)]
    public void A_benchmark_is_what_the_document_says(string scores, string expected)
    {
        var areas = scores.Split(' ').Select(score => score.Split(':')).Select((score, i) =>
            new AreaScores(
                $"A{i}",
                "",
                null,
                null,
                score.Length == 2,
                new Dictionary<string, int> { ["theme"] = int.Parse(score[^1], CultureInfo.InvariantCulture) }));

        var row = Snapshot.Of(new LocalText("to date"), [.. areas], ["theme"]).Rows.Single();

        $"lowest {row.Lowest} highest {row.Highest} average {row.Average}".ShouldBe(expected);
    }

    public static TheoryData<string, string> Examples(string document, string fence, int count)
    {
        var text = File.ReadAllText(Repository.PathTo("docs", "methods", document));
        TheoryData<string, string> examples =
        [
            .. Regex.Matches(text, $"```{fence}\n(.*?)```", RegexOptions.Singleline)
                .SelectMany(match => match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                .Select(line => line.Split("=>", StringSplitOptions.TrimEntries))
                .Select(line => (line[0], line[1])),
        ];
        examples.Count.ShouldBe(count);
        return examples;
    }

    private static Share ShareOf(string text) =>
        new(int.Parse(text.Split('/')[0], CultureInfo.InvariantCulture), int.Parse(text.Split('/')[1], CultureInfo.InvariantCulture));
}
