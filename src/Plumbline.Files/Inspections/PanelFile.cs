using Plumbline.Scores.Ratings;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Inspections;

/// <summary>What people decided about ratings, in <c>panel.yaml</c>: words given, moved by discretion, or overridden, each with role and reason.</summary>
public static class PanelFile
{
    public const string FileName = "panel.yaml";

    private static readonly Dictionary<string, PanelDecisionKind> Kinds = new()
    {
        ["given"] = PanelDecisionKind.Given,
        ["discretion"] = PanelDecisionKind.Discretion,
        ["override"] = PanelDecisionKind.Override,
    };

    /// <summary>The decisions in the order of the file; none when there is no file.</summary>
    public static IReadOnlyList<PanelDecision> Read(string folder, ICollection<Refusal> refusals)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path) || YamlFile.Read(path, path, refusals) is not { } file)
        {
            return [];
        }

        List<PanelDecision> decisions = [.. file.Maps("decisions").Select(DecisionOf)];
        file.Close();
        return decisions;
    }

    private static PanelDecision DecisionOf(YamlMap item)
    {
        item.Subject = item.Text("rating");
        if (!item.Has("kind"))
        {
            item.Refuse("value-missing", $"kind is missing: {string.Join(", ", Kinds.Keys)}", item.Place);
        }

        var decision = new PanelDecision(
            item.OneOf("kind", Kinds, PanelDecisionKind.Given),
            item.Subject,
            item.Text("word"),
            item.Text("by"),
            item.LocalText("reason"))
        {
            Place = item.Place,
        };
        item.Close();
        return decision;
    }
}
