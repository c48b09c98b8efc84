using System.Text.Json;

namespace Plumbline.Files.Programmes;

/// <summary>The intervals of a report with all their digits, from its <c>data/scores.json</c>.</summary>
internal static class ExactIntervals
{
    private static readonly (string List, string Level)[] Lists = [("criteria", "criterion"), ("sections", "section"), ("headlines", "headline")];

    /// <summary>By level and id, the ends from 0 to 1; nothing where the file is not there or cannot be read.</summary>
    public static IReadOnlyDictionary<(string Level, string Id), (double Low, double High)> In(byte[]? scores)
    {
        var known = new Dictionary<(string, string), (double, double)>();
        if (scores is null)
        {
            return known;
        }

        try
        {
            using var json = JsonDocument.Parse(scores);
            foreach (var (list, level) in Lists)
            {
                foreach (var score in json.RootElement.GetProperty(list).EnumerateArray())
                {
                    if (score.GetProperty("interval") is { ValueKind: JsonValueKind.Object } interval)
                    {
                        known[(level, score.GetProperty("id").GetString() ?? "")] =
                            (interval.GetProperty("low").GetDouble(), interval.GetProperty("high").GetDouble());
                    }
                }
            }
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            known.Clear();
        }

        return known;
    }
}
