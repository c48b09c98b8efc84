using System.Text.Json;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>What <c>score --json</c> and <c>figures --json</c> count, by the keys that the published figures use.</summary>
internal sealed class Counts
{
    private static readonly Dictionary<string, string> Themes = new()
    {
        ["safeguarding"] = "headline_safeg",
        ["risk-of-harm"] = "headline_roh",
        ["likelihood-of-reoffending"] = "headline_lor",
    };

    private readonly Dictionary<string, (int Part, int Whole)> counts = new(StringComparer.Ordinal);

    public static Counts Of(string folder)
    {
        var counts = new Counts();
        var scores = Program.Json("score", folder);
        counts.Add(scores, "criteria", id => $"criterion_{id}");
        counts.Add(scores, "sections", id => $"section_{id}");
        counts.Add(scores, "headlines", id => Themes[id]);
        foreach (var figure in Program.Json("figures", folder).EnumerateArray())
        {
            var population = figure.GetProperty("population").GetString()!;
            if (population is "all" or "children" or "victims")
            {
                counts.counts[figure.GetProperty("question").GetString()!] = (Of(figure, "sufficient"), Of(figure, "applicable"));
            }
        }

        counts.counts["s_respondents"] = counts.counts["respondents:children"];
        counts.counts["v_respondents"] = counts.counts["respondents:victims"];
        var cases = counts.counts["q11_screen_done"].Whole;
        counts.counts["sample_cases"] = (cases, cases);
        return counts;
    }

    /// <summary>The share of a published figure in the polarity that was printed; the questions of one that pools several are added.</summary>
    public (int Part, int Whole) Of(PublishedFigure figure)
    {
        var found = figure.Key.Split('+').Select(key => counts[key]).ToList();
        var (part, whole) = (found.Sum(count => count.Part), found.Sum(count => count.Whole));
        return (figure.IsOfSufficient ? part : whole - part, whole);
    }

    /// <summary>Everything printed that was counted otherwise.</summary>
    public IEnumerable<string> Differences() => PublishedFigure.All
        .Where(figure => figure.Kind is not ("context" or "benchmark") && figure.IsTestable)
        .Select(figure => figure.FaultOf(Of(figure).Part, Of(figure).Whole))
        .OfType<string>();

    private void Add(JsonElement scores, string kind, Func<string, string> key)
    {
        foreach (var score in scores.GetProperty(kind).EnumerateArray())
        {
            counts[key(score.GetProperty("id").GetString()!)] = (Of(score, "sufficient"), Of(score, "applicable"));
        }
    }

    private static int Of(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
