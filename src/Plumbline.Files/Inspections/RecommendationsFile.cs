using Plumbline.Findings;
using Plumbline.Instruments;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Inspections;

/// <summary>The recommendations of an inspection, each with its owner and the findings that it answers.</summary>
internal static class RecommendationsFile
{
    public const string FileName = "recommendations.yaml";

    public static IReadOnlyList<Recommendation> Read(string folder, Instrument instrument, ICollection<Refusal> refusals)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path) || YamlFile.Read(path, path, refusals) is not { } file)
        {
            return [];
        }

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
