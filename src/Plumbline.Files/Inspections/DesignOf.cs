using Plumbline.Assessments;
using Plumbline.Inspections;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics.Clusters;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Inspections;

/// <summary>Says how the cases of a folder stand for the caseload: by the chances of the draw where the folder holds them, and otherwise by what its header
/// names.</summary>
internal static class DesignOf
{
    /// <summary>The design; one without a caseload where what is said is refused.</summary>
    public static CaseDesign Readings(string folder, Readings readings, InspectionHeader header, YamlMap file, ICollection<Refusal> refusals)
    {
        var draw = ChancesFile.Read(folder, refusals);
        var design = Chosen(readings, draw, header.CaseloadSize, header.Strata);
        foreach (var refusal in design.Refusals)
        {
            refusals.Add(refusal with
            {
                Place = refusal.Subject is "caseload" or "strata" ? file.PlaceOf(refusal.Subject) : new Place(Path.Combine(folder, ChancesFile.FileName), 1, 1),
            });
        }

        return design.TryGet(out var found) ? found : CaseDesign.Simple(readings.Cases.Count);
    }

    /// <summary>By the chances of the draw where there are any, otherwise by what is said of the caseload.</summary>
    public static Result<CaseDesign> Chosen(Readings readings, IReadOnlyList<DrawnFrom>? draw, int? caseload, CaseloadStrata? strata) =>
        draw is null ? SampleDesign.Of(readings, caseload, strata) : DrawnDesign.Of(readings, draw, caseload, strata);
}
