using Plumbline.Assessments;
using Plumbline.Inspections;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Scores.Uncertainty;

/// <summary>How the cases that were read stand for the caseload, from what the inspection says of it.</summary>
public static class SampleDesign
{
    /// <summary>The design of the readings, or what does not fit: strata that a case is not in, that hold fewer cases than were read, or that do not add up to
    /// the caseload.</summary>
    /// <param name="readings">A case that is not begun was not read: it stands in its place and for nothing.</param>
    /// <param name="caseload">How many cases there were; null when that is not known.</param>
    public static Result<CaseDesign> Of(Readings readings, int? caseload, CaseloadStrata? strata)
    {
        bool[] isRead = [.. readings.Cases.Select(@case => @case.IsBegun)];
        var read = isRead.Count(one => one);
        var refusals = new List<Refusal>();
        if (caseload < read)
        {
            refusals.Add(new Refusal("caseload-too-small", $"the caseload is {caseload}, but {read} cases were read") { Subject = "caseload" });
        }

        if (strata is null)
        {
            return Result.From(refusals, () => CaseDesign.Simple(read, caseload).Among(isRead));
        }

        string[] names = [.. strata.Caseloads.Keys.Order(StringComparer.Ordinal)];
        var placeOf = readings.Cases.Select(one => Array.IndexOf(names, one.Case.Find(strata.Field))).ToList();
        List<int> stratumOf = [.. placeOf.Zip(isRead).Where(pair => pair.Second).Select(pair => pair.First)];
        foreach (var (outside, _) in readings.Cases.Zip(placeOf).Where(pair => pair.Second < 0))
        {
            var value = outside.Case.Find(strata.Field);
            refusals.Add(new Refusal("no-stratum", $"case {outside.Case.Id} is in no stratum: its {strata.Field} is {value ?? "not known"}")
            {
                Subject = "strata",
                Suggestion = value is null ? null : Spelling.Suggest(value, names),
            });
        }

        foreach (var (place, name) in names.Index())
        {
            if (stratumOf.Count(of => of == place) is var drawn && drawn > strata.Caseloads[name])
            {
                refusals.Add(new Refusal("caseload-too-small", $"{drawn} cases were read of {strata.Caseloads[name]} in stratum {name}")
                {
                    Subject = "strata",
                });
            }
        }

        if (caseload is { } whole && strata.Caseloads.Values.Sum() is var sum && sum != whole)
        {
            refusals.Add(new Refusal("strata-do-not-add-up", $"the strata hold {sum} cases and the caseload {whole}") { Subject = "strata" });
        }

        return Result.From(refusals, () => CaseDesign.Stratified(stratumOf, [.. names.Select(name => (int?)strata.Caseloads[name])], names).Among(isRead));
    }
}
