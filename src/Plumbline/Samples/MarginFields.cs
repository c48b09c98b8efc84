using Plumbline.Caseloads;
using Plumbline.Samples.Designs;

namespace Plumbline.Samples;

/// <summary>Chooses the fields on which sample and caseload are compared.</summary>
internal static class MarginFields
{
    private const int MostValues = 12;

    /// <summary>The margins of the design; where it names none, the fields of its strata and floors; where there are none either, every field of few
    /// values.</summary>
    public static IReadOnlyList<string> Of(SampleDesign design, Caseload caseload)
    {
        if (design.Margins.Count > 0)
        {
            return design.Margins;
        }

        string[] used =
        [
            .. design.StrataBy
                .Concat(design.Strata
                    .SelectMany(stratum => stratum.Condition?.Names ?? [])
                    .Concat(design.Floors.SelectMany(floor => floor.Condition.Names))
                    .Select(asked => asked.Name))
                .Distinct(),
        ];
        return used.Length > 0
            ? used
            : [.. caseload.Fields.Where(field => caseload.Cases.Select(one => one.Find(field)).Distinct().Take(MostValues + 1).Count() <= MostValues)];
    }
}
