using System.Globalization;
using System.Text.Json;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;
using Plumbline.Testing;

namespace Plumbline.Tests.Statistics;

/// <summary>Reference cases whose expected values come from the source that each file names.</summary>
internal static class Reference
{
    /// <summary>The cases of a file of tests/reference/statistics.</summary>
    public static IReadOnlyList<JsonElement> Cases(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "statistics", file)));
        json.RootElement.GetProperty("source").GetString().ShouldNotBeNullOrEmpty();
        return [.. json.RootElement.GetProperty("cases").EnumerateArray().Select(element => element.Clone())];
    }

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static double Number(this JsonElement element, string name) => element.GetProperty(name).GetDouble();

    /// <summary>The synthetic Croydon cases by score, as the oracles in R read them: totals and the stratum of each case.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<(Share Share, string Stratum)>> CaseTotals { get; } =
        File.ReadLines(Repository.PathTo("tests", "reference", "statistics", "case-totals.csv")).Skip(1).Select(line => line.Split(','))
            .GroupBy(row => row[0])
            .ToDictionary(
                score => score.Key,
                score => (IReadOnlyList<(Share, string)>)[.. score.Select(row => (new Share(Whole(row[3]), Whole(row[4])), row[2]))]);

    public static IReadOnlyList<Share> Totals(string score) => [.. CaseTotals[score].Select(total => total.Share)];

    public static CaseDesign Design(string score, string name) => name switch
    {
        "no caseload" => CaseDesign.Simple(CaseTotals[score].Count),
        "caseload of 400" => CaseDesign.Simple(CaseTotals[score].Count, 400),
        _ => CaseDesign.Stratified([.. CaseTotals[score].Select(total => Array.IndexOf(["community", "custody", "first tier"], total.Stratum))], [300, 40, 60]),
    };

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
