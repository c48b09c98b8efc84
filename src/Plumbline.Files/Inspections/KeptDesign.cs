using Plumbline.Assessments;
using Plumbline.Files.Inspections.Stated;
using Plumbline.Files.Yaml;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Files.Inspections;

/// <summary>What the texts of an inspection say of its caseload and of small numbers, read as their folder would be where there is none.</summary>
public static class KeptDesign
{
    /// <summary>Counts below this are small where an inspection does not say what it publishes; a new inspection says the same.</summary>
    public const int UsualSmallestCount = 5;

    /// <summary>How the cases that were read stand for the caseload; or what does not fit.</summary>
    /// <param name="yaml">The text of <c>inspection.yaml</c>; one that cannot be read says nothing of the caseload.</param>
    /// <param name="chances">The content of <c>probabilities.csv</c>; null when there is none.</param>
    public static Result<CaseDesign> Of(Readings readings, string yaml, byte[]? chances)
    {
        var refusals = new List<Refusal>();
        var file = YamlFile.Parse(yaml, InspectionHeader.FileName, []);
        var draw = chances is null ? null : ChancesFile.Parse(chances, ChancesFile.FileName, refusals);
        var strata = file is null ? null : StrataYaml.Of(file);
        return refusals.Count > 0 ? Result.Refused<CaseDesign>(refusals) : DesignOf.Chosen(readings, draw, file?.Whole("caseload"), strata);
    }

    /// <summary>The smallest count that the inspection publishes; 0 or 1 where it withholds none.</summary>
    public static int SmallestCountOf(string yaml) =>
        YamlFile.Parse(yaml, InspectionHeader.FileName, [])?.Map("publishing")?.Whole("smallest_count") ?? UsualSmallestCount;
}
