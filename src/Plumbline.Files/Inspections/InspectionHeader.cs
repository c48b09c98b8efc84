using Plumbline.Files.Inspections.Stated;
using Plumbline.Inspections;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Inspections;

/// <summary>The part of <c>inspection.yaml</c> that scoring needs.</summary>
/// <param name="Id">The id of the inspection.</param>
/// <param name="CaseloadSize">How many cases the sample was drawn from; null when that is not known.</param>
/// <param name="Strata">The strata of the caseload; null when it was drawn from as one.</param>
public sealed record InspectionHeader(string Id, string Instrument, string Version, int? CaseloadSize, CaseloadStrata? Strata, Place InstrumentPlace)
{
    public const string FileName = "inspection.yaml";

    internal static InspectionHeader Of(YamlMap file)
    {
        var id = file.ShortName("id");
        var instrument = file.Map("instrument");
        if (instrument is null && !file.Has("instrument"))
        {
            file.Refuse("value-missing", "instrument is missing", file.Place);
        }

        return new InspectionHeader(
            id,
            instrument?.ShortName("id") ?? "",
            instrument?.ShortName("version") ?? "",
            file.Whole("caseload"),
            StrataYaml.Of(file),
            file.PlaceOf("instrument"));
    }
}
