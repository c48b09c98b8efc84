using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Files.Programmes;
using Plumbline.Instruments;
using Plumbline.Reports;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Documents.Tests.Data;

/// <summary>Whoever prints the range of a score from the data of a report prints the ends that stand in the report.</summary>
public sealed class PrintedRangeTests
{
    private const int Rounds = 16;

    /// <summary>Ends at whole per cents as a computer holds them, just beside them, at halves of a per cent and of the last of four decimals.</summary>
    private static readonly double[] Hostile =
    [
        0, 1, 0.29, 0.55, 0.57, 0.58, 0.07, 0.14, 0.54001, 0.540013, 0.53999, 0.539987, 0.585, 0.605, 0.005, 0.995, 0.54005, 0.53995,
        0.60004999, 0.9999999, 1e-7,
    ];

    [Fact]
    public void The_ends_that_data_give_are_those_that_the_report_prints()
    {
        var shelf = InstrumentShelf.In(Repository.PathTo("instruments"));
        var whole = WholeFolderReading.Read(Repository.PathTo("examples", "croydon-2012"), shelf, languages: null).Value;
        var (scored, compared) = (whole.Scored.Score().Value, 0);

        for (var round = 0; round < Rounds; round++)
        {
            var random = new SeededRandom($"ranges {round}");
            var scores = scored with { Scores = [.. scored.Scores.Select((score, place) => score with { Interval = AnInterval(random, round + place) })] };
            var report = ReportAssembly.All(language => whole.MaterialIn(language, scores), [Language.English]).Value;
            var package = WrittenPackage.Of(report);
            var given = OpenScores.Of(
                "croydon-2012", new LocalText("Croydon"), new NamedVersion("core-case", "2009.1"), 1, new DateOnly(2012, 3, 1), package.Bytes("scores.csv"),
                package.Bytes("scores.json"));

            foreach (var row in report.Documents[0].Body.OfType<Chart>().Single(chart => chart.Id == "scores").Table.Rows)
            {
                var label = Words(row.Header);
                var score = given.Single(score => score.Level is "criterion" or "section" && label.EndsWith(score.Title.English, StringComparison.Ordinal)
                    && label.Contains(score.Id, StringComparison.Ordinal));
                var (low, high) = score.Range!.Value;
                Words(row.Cells[3]).ShouldBe($"{low}–{high}%", $"{label} from {score.Low:R} to {score.High:R}");
                compared++;
            }
        }

        compared.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData(0.57, 0.57, 57, 57)]
    [InlineData(0.55, 0.55, 55, 55)]
    [InlineData(0.540013, 0.540013, 54, 55)]
    [InlineData(0.585, 0.605, 58, 61)]
    [InlineData(0, 1, 0, 100)]
    public void Ends_are_rounded_outwards_and_a_whole_per_cent_stays_itself(double low, double high, int printedLow, int printedHigh) =>
        new Interval(low, high, 0.95, 0).Printed.ShouldBe((printedLow, printedHigh));

    private static Interval AnInterval(SeededRandom random, int place)
    {
        var ends = new[] { Hostile[place % Hostile.Length], random.Below(2) == 0 ? random.Below(1_000_001) / 1e6 : Hostile[random.Below(Hostile.Length)] };
        return new Interval(ends.Min(), ends.Max(), 0.95, 0.01);
    }

    private static string Words(IEnumerable<Inline> inlines) => string.Concat(inlines.OfType<Text>().Select(text => text.Words));
}
