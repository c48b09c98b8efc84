using Plumbline.Inspections;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Inspections.Stated;

/// <summary>Reads the strata of the caseload from <c>inspection.yaml</c>: <c>strata: { field: sentence_group, caseload: { custody: 40, community: 360 }
/// }</c>.</summary>
internal static class StrataYaml
{
    public static CaseloadStrata? Of(YamlMap file)
    {
        if (file.Map("strata") is not { } strata)
        {
            return null;
        }

        var caseloads = new Dictionary<string, int>(StringComparer.Ordinal);
        if (strata.Map("caseload") is { } sizes)
        {
            foreach (var name in sizes.Names())
            {
                caseloads[name] = sizes.Whole(name) ?? 0;
            }
        }
        else
        {
            strata.Refuse("value-missing", "caseload is missing: how many cases each stratum holds", strata.Place);
        }

        var read = new CaseloadStrata(strata.Text("field"), caseloads);
        strata.Close();
        return read;
    }
}
