using System.Globalization;
using System.Text;
using System.Text.Json;
using Plumbline.Files.Csv;
using Plumbline.Reports.Disclosures;

namespace Plumbline.Files.Publications;

/// <summary>What an edition prints, read back from its files as any reader has them: tables, JSON, and the counts in the annex of its pages.</summary>
public static class PrintedEdition
{
    private const int Kinds = 5;

    private static readonly string[] Five = ["sufficient", "applicable", "not_applicable", "unknown", "missing"];

    /// <summary>The counts that any of its files shows.</summary>
    /// <param name="number">Of the edition, from 1 on.</param>
    /// <param name="files">All files of the edition by their paths.</param>
    public static PrintedCounts Of(int number, IReadOnlyList<(string Path, ReadOnlyMemory<byte> Content)> files)
    {
        ReadOnlyMemory<byte>? Find(string path) => files.Where(file => file.Path == path).Select(file => (ReadOnlyMemory<byte>?)file.Content).FirstOrDefault();
        List<(string File, Dictionary<(string Question, string Population), PublishedTally> Figures)> seen =
        [
            ("data/figures.csv", Rows(Find("data/figures.csv"), ["question", "population", .. Five]).ToDictionary(row => (row[0], row[1]), row =>
                TallyOf(row, 2))),
            ("data/figures.json", FiguresOf(Find("data/figures.json"))),
        ];
        var known = seen.SelectMany(one => one.Figures.Keys).Distinct().ToList();
        seen.AddRange(files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => (file.Path, PrintedPage.Figures(Encoding.UTF8.GetString(file.Content.Span), known))));
        var (figures, slips) = Together(seen);
        return new PrintedCounts(
            number,
            CasesOf(Find("data/inspection.json")),
            figures,
            Rows(Find("data/scores.csv"), ["level", "id", .. Five]).ToDictionary(row => $"{row[0]}:{row[1]}", row => TallyOf(row, 2)),
            Rows(Find("data/characteristics.csv"), ["characteristic", "value", "cases"]).ToDictionary(row => (row[0], row[1]), row => Whole(row[2])),
            Rows(Find("data/survey.csv"), ["question", "yes", "no", "answered"]).ToDictionary(row => row[0], row =>
                (Whole(row[1]), Whole(row[2]), Whole(row[3]))))
        {
            Slips = slips,
        };
    }

    /// <summary>The sentences of its pages, and the values of its tables that people wrote, without the annex of judgements.</summary>
    public static IReadOnlyList<(string File, string Sentence)> Sentences(IReadOnlyList<(string Path, ReadOnlyMemory<byte> Content)> files) =>
    [
        .. from file in files
           where file.Path.EndsWith(".html", StringComparison.Ordinal)
           from sentence in PrintedPage.Sentences(Encoding.UTF8.GetString(file.Content.Span))
           select (file.Path, sentence),
    ];

    /// <summary>A count is seen where any file shows it; where another withholds it, that is a slip.</summary>
    private static (Dictionary<(string Question, string Population), PublishedTally> Figures,
        List<(string File, string Question, string Population)> Slips) Together(
        IReadOnlyList<(string File, Dictionary<(string Question, string Population), PublishedTally> Figures)> seen)
    {
        var figures = new Dictionary<(string Question, string Population), PublishedTally>();
        var slips = new List<(string File, string Question, string Population)>();
        foreach (var (file, counts) in seen)
        {
            foreach (var (key, tally) in counts)
            {
                var (before, now) = (figures.TryGetValue(key, out var one) ? one.InOrder() : new int?[Kinds], tally.InOrder());
                int?[] both = [.. before.Zip(now).Select(pair => pair.First ?? pair.Second)];
                var isFirst = !figures.ContainsKey(key);
                figures[key] = new PublishedTally(both[0], both[1], both[2], both[3], both[4]);
                if (!isFirst && before.Zip(now).Any(pair => pair.First is null && pair.Second is not null))
                {
                    slips.Add((file, key.Question, key.Population));
                }
            }
        }

        return (figures, slips);
    }

    private static IReadOnlyList<CsvRow> Rows(ReadOnlyMemory<byte>? content, IReadOnlyList<string> columns) =>
        content is { } table ? CsvTable.Parse(table.ToArray(), "", columns, null, new List<Refusal>()) : [];

    private static PublishedTally TallyOf(CsvRow row, int from)
    {
        var five = Enumerable.Range(from, Kinds).Select(column => Whole(row[column])).ToArray();
        return new PublishedTally(five[0], five[1] - five[0], five[2], five[3], five[4]);
    }

    private static Dictionary<(string Question, string Population), PublishedTally> FiguresOf(ReadOnlyMemory<byte>? content)
    {
        if (content is null)
        {
            return [];
        }

        using var json = JsonDocument.Parse(content.Value);
        return json.RootElement.EnumerateArray().ToDictionary(
            figure => (figure.GetProperty("question").GetString()!, figure.GetProperty("population").GetString()!),
            figure =>
            {
                int? Count(string name) => figure.GetProperty(name) is { ValueKind: JsonValueKind.Number } count ? count.GetInt32() : null;
                return new PublishedTally(Count("sufficient"), Count("applicable") - Count("sufficient"), Count("notApplicable"), Count("unknown"),
                    Count("missing"));
            });
    }

    private static int CasesOf(ReadOnlyMemory<byte>? content)
    {
        if (content is null)
        {
            return 0;
        }

        using var json = JsonDocument.Parse(content.Value);
        return json.RootElement.GetProperty("cases").GetInt32();
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
