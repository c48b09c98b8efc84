using System.Globalization;
using System.Text;
using System.Text.Json;
using Plumbline.Samples.Allotments;
using Plumbline.Statistics;
using Plumbline.Statistics.Agreement;
using Plumbline.Statistics.Clusters;
using Plumbline.Statistics.Distributions;

namespace Plumbline.Testing;

/// <summary>The table of docs/methods/equal-to.md: our figures beside those of other programs and of publications, which are kept in tests/reference with
/// the scripts that made them.</summary>
public static class EqualTo
{
    /// <summary>Beyond so many digits processors and languages may round differently.</summary>
    private const int MostDigits = 12;

    /// <summary>The document, from the values as they are kept and as the program counts them now.</summary>
    public static string Document()
    {
        var text = new StringBuilder(
            """
            # What our figures are equal to

            Made by `dotnet run -c Release --project bench/Plumbline.Bench -- equal-to`, which counts every figure anew and holds it against the value
            that is kept in `tests/reference`; a test holds this page to it.
            *Digits* is in how many significant digits the least equal of them agree: at most 12 are claimed, and of a printed table as many as it
            prints. *Whole* are counts that are equal.
            The scripts that asked R lie beside the values (`tests/reference/oracles/*.R`), with the versions of R and of the packages in the files.
            What is not in this table was not compared.

            | figure | held against | data | compared | digits |
            |---|---|---|---|---|

            """);
        foreach (var row in Rows())
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Figure} | {row.Against} | {row.Data} | {row.Compared} | {row.Digits} |\n");
        }

        text.Append(
            """

            What is known to differ: our intervals are not those of `svyciprop`, for the reasons in [statistics.md](statistics.md); the row above is the
            interval that ours is held against in `bench coverage`.
            Draws are not those of R `sampling`: chance is our own ([sampling.md](sampling.md)), so that samples differ and only probabilities and
            balance can be compared; no values of it are kept.

            """);
        return text.ToString();
    }

    private static IEnumerable<(string Figure, string Against, string Data, int Compared, string Digits)> Rows()
    {
        const string cases = "synthetic Croydon cases, 14 scores";
        foreach (var design in new[] { "no caseload", "caseload of 400", "strata" })
        {
            var ratios = Cases("ratios.json").Where(one => Text(one, "design") == design).Select(one => (One: one, Ours: Ratio(Text(one, "score"),
                design))).ToList();
            yield return Row($"score, {design}", "R `survey`, `svyratio`", cases, ratios.Select(pair => (pair.Ours.Value, Number(pair.One, "value"))));
            yield return Row($"standard error, {design}", "R `survey`, `svyratio`", cases, ratios.Select(pair => (pair.Ours.StandardError,
                Number(pair.One, "standardError"))));
        }

        var shares = Cases("shares.json").Where(one => Text(one, "method") == "logit").Select(one => (One: one,
            Ours: LogitInterval.Of(ShareOf(one))!.Value)).ToList();
        yield return Row("interval of a share of cases, logit", "R `survey`, `svyciprop`", "shares of cases, caseload of 400", shares
            .SelectMany(pair => new[] { (pair.Ours.Low, Number(pair.One, "low")), (pair.Ours.High, Number(pair.One, "high")) }));
        foreach (var (kind, name) in new[] { ("normal", "`qnorm`"), ("t", "`qt`"), ("beta", "`qbeta`"), ("log-gamma", "`lgamma`") })
        {
            yield return Row("distribution", $"R, {name}", "a grid with its far ends", Cases("distributions.json").Where(one => Text(one,
                "kind") == kind).Select(one => (Quantile(kind, one), Number(one, "value"))));
        }

        foreach (var (name, figure) in new[] { ("percent", "percent agreement"), ("cohen", "kappa"), ("gwet", "AC1"), ("alpha", "alpha") })
        {
            var printed = Cases("agreement.json").Where(one => one.TryGetProperty(name, out _)).Select(one => (Ours: Measure(name, one),
                Theirs: Number(one, name), Closeness: Number(one, "closeness"))).ToList();
            yield return (figure, "published tables", "Krippendorff 2011, Cohen 1960, Gwet 2002 and 2014", printed.Count,
                printed.All(pair => Math.Abs(pair.Ours - pair.Theirs) <= pair.Closeness) ? "as printed" : "differs");
        }

        using var sampler = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "samples", "moj-case-sampler.json")));
        var sizes = sampler.RootElement.GetProperty("sizes").EnumerateArray().ToList();
        yield return ("sizes of strata, nested design", "tests of the case sampler of the Ministry of Justice", "invented strata", sizes.Count,
            sizes.All(AreSame) ? "whole" : "differs");
    }

    private static (string Figure, string Against, string Data, int Compared, string Digits) Row(string figure, string against, string data,
        IEnumerable<(double Ours, double Theirs)> pairs)
    {
        var all = pairs.ToList();
        return (figure, against, data, all.Count, all.Min(pair => DigitsOf(pair.Ours, pair.Theirs)).ToString(CultureInfo.InvariantCulture));
    }

    private static int DigitsOf(double ours, double theirs)
    {
        var apart = Math.Abs(ours - theirs) / (theirs == 0 ? 1 : Math.Abs(theirs));
        return apart == 0 ? MostDigits : Math.Clamp((int)Math.Floor(-Math.Log10(2 * apart)), 0, MostDigits);
    }

    private static RatioEstimate Ratio(string score, string design)
    {
        var rows = File.ReadLines(Repository.PathTo("tests", "reference", "statistics", "case-totals.csv")).Skip(1).Select(line => line.Split(','))
            .Where(row => row[0] == score).ToList();
        Share[] totals = [.. rows.Select(row => new Share(int.Parse(row[3], CultureInfo.InvariantCulture), int.Parse(row[4], CultureInfo.InvariantCulture)))];
        return ClusteredRatio.Of(totals, design switch
        {
            "no caseload" => CaseDesign.Simple(totals.Length),
            "caseload of 400" => CaseDesign.Simple(totals.Length, 400),
            _ => CaseDesign.Stratified([.. rows.Select(row => Array.IndexOf(["community", "custody", "first tier"], row[2]))], [300, 40, 60]),
        })!.Value;
    }

    private static RatioEstimate ShareOf(JsonElement one)
    {
        var (sufficient, all) = ((int)Number(one, "sufficient"), (int)Number(one, "cases"));
        return ClusteredRatio.Of([.. Enumerable.Range(0, all).Select(at => new Share(at < sufficient ? 1 : 0, 1))], CaseDesign.Simple(all, 400))!.Value;
    }

    private static double Quantile(string kind, JsonElement one) => kind switch
    {
        "normal" => Normal.Quantile(Number(one, "p")),
        "t" => StudentT.Quantile(Number(one, "p"), Number(one, "a")),
        "beta" => Beta.Quantile(Number(one, "p"), Number(one, "a"), Number(one, "b")),
        _ => Gamma.Log(Number(one, "a")),
    };

    private static double Measure(string name, JsonElement one)
    {
        var (units, categories) = UnitsOf(one);
        var ours = AgreementCoefficients.Of(units, categories);
        return name switch { "percent" => ours.Percent, "cohen" => ours.Cohen, "gwet" => ours.Gwet, _ => ours.Krippendorff };
    }

    private static (AnsweredUnit[] Units, int Categories) UnitsOf(JsonElement one)
    {
        if (one.TryGetProperty("table", out var table))
        {
            var rows = table.EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetInt32()).ToArray()).ToArray();
            return ([.. from first in Enumerable.Range(0, rows.Length) from second in Enumerable.Range(0, rows.Length) from at in Enumerable.Range(0,
                rows[first][second]) select new AnsweredUnit(at, [first, second])], rows.Length);
        }

        var readers = one.GetProperty("readers").EnumerateArray().Select(row => row.GetString()!).ToArray();
        var letters = string.Concat(readers).Where(letter => letter != '.').Distinct().Order().ToArray();
        return ([.. Enumerable.Range(0, readers[0].Length).Select(at => new AnsweredUnit(at, [.. readers.Select(row => Array.IndexOf(letters,
            row[at]))]))], letters.Length);
    }

    private static bool AreSame(JsonElement given) => NestedAllotments
        .Share(given.GetProperty("wanted").GetInt32(), [.. given.GetProperty("strata").EnumerateArray().Select((count, index) => ($"{index}",
            count.GetInt32()))], given.GetProperty("buffer").GetDecimal())
        .Select(allotment => allotment.Wanted)
        .SequenceEqual(given.GetProperty("sizes").EnumerateArray().Select(size => size.GetInt32()));

    private static List<JsonElement> Cases(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "statistics", file)));
        return [.. json.RootElement.GetProperty("cases").EnumerateArray().Select(element => element.Clone())];
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();
}
