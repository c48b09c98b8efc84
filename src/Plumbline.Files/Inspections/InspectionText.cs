using Plumbline.Inspections;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Inspections;

/// <summary>What an inspection says of itself, as the text of its <c>inspection.yaml</c>.</summary>
public static class InspectionText
{
    /// <summary>The inspection, its faults among the refusals; null when the text is no YAML.</summary>
    public static Inspection? Read(string yaml, ICollection<Refusal> refusals) =>
        YamlFile.Parse(yaml, InspectionHeader.FileName, refusals) is { } file ? InspectionYaml.Of(file, refusals) : null;
}
