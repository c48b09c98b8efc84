using Plumbline.Findings;
using Plumbline.Instruments;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Inspections;

/// <summary>The recommendations of an inspection, each with its owner and the findings that it answers.</summary>
public static class RecommendationsFile
{
    public const string FileName = "recommendations.yaml";

    public static IReadOnlyList<Recommendation> Read(string folder, Instrument instrument, ICollection<Refusal> refusals)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) && YamlFile.Read(path, path, refusals) is { } file ? All(file, instrument) : [];
    }

    /// <summary>The same for the text of the file; none where it is empty.</summary>
    public static IReadOnlyList<Recommendation> Parse(string text, Instrument instrument, ICollection<Refusal> refusals) =>
        text.Length > 0 && YamlFile.Parse(text, FileName, refusals) is { } file ? All(file, instrument) : [];

    /// <summary>The text of the file for some recommendations, in their order; empty for none.</summary>
    public static string Write(IReadOnlyList<Recommendation> recommendations) =>
        recommendations.Count == 0 ? "" : "recommendations:\n" + string.Concat(recommendations.Select(Item));

    private static string Item(Recommendation one) =>
        $"  - id: {YamlWords.Quoted(one.Id)}\n    text: {YamlWords.Of(one.Text)}\n    owner: {YamlWords.Of(one.Owner)}\n"
        + $"    criteria: [{Listed(one.Criteria)}]\n    questions: [{Listed(one.Questions)}]\n";

    private static string Listed(IEnumerable<string> ids) => string.Join(", ", ids.Select(YamlWords.Quoted));

    private static IReadOnlyList<Recommendation> All(YamlMap file, Instrument instrument)
    {
        var recommendations = file.Maps("recommendations").Select(item => Of(item, instrument)).ToList();
        file.Close();
        return recommendations;
    }

    private static Recommendation Of(YamlMap item, Instrument instrument)
    {
        item.Subject = item.Text("id");
        var recommendation = new Recommendation(item.Subject, item.LocalText("text"), item.LocalText("owner"), item.Texts("criteria"), item.Texts("questions"));
        item.Close();
        foreach (var criterion in recommendation.Criteria.Where(id => instrument.FindCriterion(id) is null))
        {
            item.Refuse("unknown-criterion", $"there is no criterion {criterion}", item.PlaceOf("criteria"));
        }

        foreach (var question in recommendation.Questions.Where(name => instrument.Find(name) is null))
        {
            item.Refuse("unknown-question", $"there is no question {question}", item.PlaceOf("questions"));
        }

        return recommendation;
    }
}
