using Plumbline.Assessments;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics.Clusters;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Inspections;

/// <summary>Says how the cases of a folder stand for the caseload that its header names.</summary>
internal static class DesignOf
{
    /// <summary>The design; one without a caseload where what the header says is refused.</summary>
    public static CaseDesign Readings(Readings readings, InspectionHeader header, YamlMap file, ICollection<Refusal> refusals)
    {
        var design = SampleDesign.Of(readings, header.CaseloadSize, header.Strata);
        foreach (var refusal in design.Refusals)
        {
            refusals.Add(refusal with { Place = file.PlaceOf(refusal.Subject!) });
        }

        return design.TryGet(out var found) ? found : CaseDesign.Simple(readings.Cases.Count);
    }
}
