using Plumbline.Files.Narratives;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Inspections.Checks;

/// <summary>What must be mended in the texts of a folder before they are printed, though the inspection itself can be read.</summary>
public static class ReadyToPrint
{
    /// <summary>
    /// Letters that no font of the report has, in what the folder says of the inspection, and figures that were typed or cannot be, in
    /// its narrative.
    /// </summary>
    public static IEnumerable<Refusal> FaultsIn(string folder)
    {
        foreach (var file in new[] { InspectionHeader.FileName, RecommendationsFile.FileName })
        {
            var path = Path.Combine(folder, file);
            List<Refusal> refusals = [];
            if (File.Exists(path))
            {
                YamlFile.Read(path, path, refusals)?.RefuseMissingLetters();
            }

            foreach (var refusal in refusals)
            {
                yield return refusal;
            }
        }

        foreach (var refusal in NarrativeProofs.FaultsIn(Path.Combine(folder, WholeFolderReading.Narratives)))
        {
            yield return refusal;
        }
    }
}
