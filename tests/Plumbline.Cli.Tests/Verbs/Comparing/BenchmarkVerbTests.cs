using System.Text.Json;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Verbs.Comparing;

public sealed class BenchmarkVerbTests : IDisposable
{
    private static readonly string Areas = Repository.PathTo("examples", "programme-2009-12", "areas.csv");

    private readonly TemporaryFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    /// <summary>Counted by hand in the table: 14 first inspections with a Safeguarding score, mean 55.8; 16 and 52.2 for Risk of Harm; 11 and 65.9 for
    /// Reoffending.</summary>
    [Fact]
    public void The_published_areas_give_lowest_highest_and_average_by_theme()
    {
        CommandLine.Run(["benchmark", Areas, "--json"], output, error).ShouldBe(0, error.ToString());

        using var json = JsonDocument.Parse(output.ToString());
        json.RootElement.GetProperty("themes").EnumerateArray()
            .Select(theme =>
                (theme
                    .GetProperty("areas")
                    .GetInt32(), theme.GetProperty("lowest").GetInt32(), theme.GetProperty("highest").GetInt32(), theme.GetProperty("average").GetInt32()))
            .ShouldBe([(14, 28, 78, 56), (16, 29, 69, 52), (11, 56, 75, 66)]);
    }

    /// <summary>Of the two rows only the first inspection counts, however the other spells that it was made again.</summary>
    [Theory]
    [InlineData("re-inspection 2")]
    [InlineData("Reinspection")]
    [InlineData("re inspection")]
    [InlineData("Second inspection")]
    [InlineData("ail-arolygiad")]
    public void A_re_inspection_is_known_by_any_spelling(string kind)
    {
        CommandLine.Run(["benchmark", AreasOf(kind), "--json"], output, error).ShouldBe(0, error.ToString());

        using var json = JsonDocument.Parse(output.ToString());
        json.RootElement.GetProperty("themes")[0].GetProperty("areas").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void A_kind_of_inspection_that_nobody_knows_is_refused_with_what_may_be_meant()
    {
        CommandLine.Run(["benchmark", AreasOf("re-inspecton")], output, error).ShouldBe(1);

        error.ToString().ShouldContain("did you mean re-inspection?");
    }

    private string AreasOf(string kind) =>
        folder.Write(
            "areas.csv",
            "area,region,year,cases_inspected,inspection_kind,safeguarding_pct,roh_pct,lor_pct\nSeaport,South,2011,38,CCI,60,61,62\nSeaport,South,2012,38,"
                + $"{kind},80,81,82\n");

    [Fact]
    public void The_caution_is_printed_with_it_and_no_area_is_ranked()
    {
        CommandLine.Run(["benchmark", Areas], output, error).ShouldBe(0);

        output.ToString().ShouldContain("Do not rank areas");
        output.ToString().ShouldNotContain("Brent");
    }

    [Fact]
    public void The_page_stands_alone_in_both_languages_with_its_funnels()
    {
        CommandLine.Run(["benchmark", Areas, "--out", folder.Path], output, error).ShouldBe(0);

        foreach (var language in new[] { "en", "cy" })
        {
            var page = File.ReadAllText(folder.PathTo($"benchmark.{language}.html"));
            page.ShouldContain("<svg");
            page.ShouldContain($"<html lang=\"{language}");
            File.Exists(folder.PathTo($"funnel-risk-of-harm.{language}.svg")).ShouldBeTrue();
        }
    }

    [Fact]
    public void Waves_are_chosen_by_region_and_year()
    {
        CommandLine.Run(["benchmark", Areas, "--regions", "London", "--until", "2011", "--json"], output, error).ShouldBe(0);

        using var json = JsonDocument.Parse(output.ToString());
        json.RootElement.GetProperty("themes")[0].GetProperty("areas").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void A_region_that_is_not_there_is_refused_with_a_suggestion()
    {
        CommandLine.Run(["benchmark", Areas, "--regions", "Londn"], output, error).ShouldBe(1);

        error.ToString().ShouldContain("did you mean London?");
    }

    [Fact]
    public void A_percentage_that_cannot_be_is_named_with_its_place()
    {
        var file = folder.Write(
            "areas.csv", "area,region,year,cases_inspected,inspection_kind,safeguarding_pct,roh_pct,lor_pct\nSeaport,,2012,38,CCI,165,60,70\n");

        CommandLine.Run(["benchmark", file], output, error).ShouldBe(1);

        error.ToString().ShouldContain($"{file}:2:22: safeguarding_pct must be a whole number from 0 to 100, not \"165\" (Seaport)");
    }

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }
}
