using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Comparison;
using Plumbline.Documents.Comparisons;
using Plumbline.Inspections;
using Plumbline.Programmes;
using Plumbline.Files.Programmes;

namespace Plumbline.Cli.Verbs.Comparing;

/// <summary><c>benchmark AREAS.csv</c>: lowest, highest and average by theme as reports print them, with funnels in place of a ranking.</summary>
internal static class BenchmarkVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("AREAS")
        {
            Description = "A table of published scores: area, region, year, cases_inspected, inspection_kind, safeguarding_pct, roh_pct, lor_pct.",
        };
        var wave = new Option<string>("--wave") { Description = "What the snapshot is called.", DefaultValueFactory = _ => "Areas inspected to date" };
        var regions = new Option<string?>("--regions") { Description = "Only these regions, separated by commas." };
        var until = new Option<int?>("--until")
        {
            Description = "Only areas published in or before this year; areas whose year is not known are then left out.",
        };
        var to = new Option<string?>("--out") { Description = "A folder for the page in both languages and the funnel plots." };
        var json = Inputs.Json();
        var command = new Command("benchmark", "Lowest, highest and average score by theme, without re-inspections, and a funnel plot of the areas.")
        {
            file, wave, regions, until, to, json,
        };
        command.SetAction(parsed =>
        {
            var read = AreasFile.Read(parsed.GetRequiredValue(file));
            if (!read.TryGet(out var all))
            {
                return parsed.Refuse(read.Refusals);
            }

            var chosen = parsed.GetValue(regions)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (chosen?.FirstOrDefault(region => all.All(area => area.Region != region)) is { } unknown)
            {
                return parsed.Refuse([
                    new Refusal("unknown-region", $"no area is in region {unknown}")
                    {
                        Place = new Place(parsed.GetRequiredValue(file), 1, 1),
                        Suggestion = Spelling.Suggest(unknown, all.Select(area => area.Region).Distinct()),
                    },
                ]);
            }

            var areas = all
                .Where(area => chosen is null || chosen.Contains(area.Region))
                .Where(area => parsed.GetValue(until) is not { } year || area.Year <= year)
                .ToList();
            var benchmark = Snapshot.Of(new LocalText(parsed.GetRequiredValue(wave)), areas, AreasFile.Themes);
            var funnels = AreasFile.Themes.Select(theme => Funnel.Of(theme, areas)).OfType<Funnel>().ToList();
            if (benchmark.Rows.Count == 0)
            {
                return parsed.Refuse([
                    new Refusal("no-scores", "no first inspection with a score is left") { Place = new Place(parsed.GetRequiredValue(file), 1, 1) },
                ]);
            }

            if (parsed.GetValue(to) is { } folder)
            {
                WholeFiles.Write(folder, ComparisonPage.Files(benchmark, funnels));
            }

            var themes = benchmark.Rows.Select(row => JsonOf(row, areas, funnels.FirstOrDefault(funnel => funnel.Theme == row.Theme))).ToList();
            return parsed.Done(parsed.GetValue(json)
                ? JsonSerializer.Serialize(
                    new BenchmarkJson(benchmark.Wave.English, ComparisonWords.Caution.English, themes), ProgramJson.Default.BenchmarkJson)
                : Text(themes, funnels));
        });
        return command;
    }

    private static BenchmarkThemeJson JsonOf(BenchmarkRow row, IReadOnlyList<AreaScores> areas, Funnel? funnel) => new(
        row.Theme,
        Snapshot.ScoresOf(areas, row.Theme).Count(),
        row.Lowest,
        row.Highest,
        row.Average,
        funnel?.OverDispersion,
        [.. (funnel?.Points ?? []).Where(point => point.IsUnusual).Select(point => point.Area).Order(StringComparer.Ordinal)]);

    private static string Text(IReadOnlyList<BenchmarkThemeJson> themes, IReadOnlyList<Funnel> funnels)
    {
        var table = TextTable.Of(
            ["theme", "areas", "lowest", "highest", "average", "over-dispersion", "outside the 95% funnel"],
            themes.Select(theme => (IReadOnlyList<string>)
            [
                ComparisonWords.NameOf(theme.Theme).English,
                Whole(theme.Areas),
                $"{Whole(theme.Lowest)}%",
                $"{Whole(theme.Highest)}%",
                $"{Whole(theme.Average)}%",
                theme.OverDispersion?.ToString("0.0", CultureInfo.InvariantCulture) ?? "",
                string.Join(", ", theme.Unusual),
            ]));
        var assumptions = funnels.Select(funnel => ComparisonWords.AssumptionOf(funnel) is { } assumption
            ? $"{ComparisonWords.NameOf(funnel.Theme).English}: {assumption.English}" : null).OfType<string>();
        return string.Join(Environment.NewLine, [table, "", .. assumptions, ComparisonWords.Caution.English]);
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
