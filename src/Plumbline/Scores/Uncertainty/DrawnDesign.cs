using Plumbline.Assessments;
using Plumbline.Inspections;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Scores.Uncertainty;

/// <summary>How the cases that were read stand for the caseload, from the draw that chose them.</summary>
public static class DrawnDesign
{
    /// <summary>
    /// The design of the readings by the chances of the draw. Where fewer cases of a stratum were read than were to be drawn, the chances are lowered alike.
    /// Or what does not fit: a case that was not drawn from or had no chance, a caseload or strata stated by hand that are not those of the draw.
    /// </summary>
    /// <param name="readings">A case that is not begun was not read: it stands in its place and for nothing.</param>
    /// <param name="draw">Every case of the caseload.</param>
    /// <param name="caseload">How many cases the inspection says there were; null when it does not say.</param>
    /// <param name="strata">The strata that the inspection states by hand; they are checked and not used.</param>
    public static Result<CaseDesign> Of(Readings readings, IReadOnlyList<DrawnFrom> draw, int? caseload, CaseloadStrata? strata)
    {
        var refusals = new List<Refusal>();
        var byId = draw.GroupBy(drawn => drawn.CaseId, StringComparer.Ordinal).ToDictionary(of => of.Key, of => of.First(), StringComparer.Ordinal);
        var read = new List<DrawnFrom>();
        foreach (var one in readings.Cases)
        {
            var @case = one.Case;
            if (!byId.TryGetValue(@case.Id, out var drawn))
            {
                refusals.Add(new Refusal("not-drawn-from", $"case {@case.Id} is not in the caseload that the sample was drawn from")
                {
                    Subject = @case.Id, Suggestion = Spelling.Suggest(@case.Id, byId.Keys),
                });
            }
            else if (drawn.Chance == 0)
            {
                refusals.Add(new Refusal("no-chance", $"case {@case.Id} had no chance of being drawn, so it can stand for no other")
                {
                    Subject = @case.Id, Suggestion = "replace it by a case that had one",
                });
            }
            else if (one.IsBegun)
            {
                read.Add(drawn);
            }
        }

        if (caseload is { } stated && stated != byId.Count)
        {
            refusals.Add(new Refusal("caseload-not-of-draw", $"the caseload is stated as {stated} cases, and the sample was drawn from {byId.Count}")
            {
                Subject = "caseload",
            });
        }

        if (refusals.Count == 0 && strata is not null)
        {
            refusals.AddRange(Differences(readings, read, strata));
        }

        return Result.From(refusals, () => Design(read, [.. byId.Values]).Among([.. readings.Cases.Select(one => one.IsBegun)]));
    }

    /// <summary>The design of the cases that were read, among all that could be drawn.</summary>
    public static CaseDesign Design(IReadOnlyList<DrawnFrom> read, IReadOnlyList<DrawnFrom> all)
    {
        var possible = all
            .Where(one => one.Chance > 0)
            .GroupBy(one => one.Stratum, StringComparer.Ordinal)
            .OrderBy(of => of.Key, StringComparer.Ordinal)
            .ToList();
        string[] names = [.. possible.Select(of => of.Key)];
        var counts = read.CountBy(one => one.Stratum).ToDictionary(StringComparer.Ordinal);
        var reached = possible.ToDictionary(of => of.Key, of => counts.GetValueOrDefault(of.Key) / of.Sum(one => one.Chance), StringComparer.Ordinal);
        return CaseDesign.ByChance(
            [.. read.Select(one => Math.Min(1, one.Chance * reached[one.Stratum]))],
            [.. read.Select(one => Array.IndexOf(names, one.Stratum))],
            names.Length,
            all.Count,
            all.Count(one => one.Chance == 0),
            [.. names.Where(name => name.Length > 0 && !counts.ContainsKey(name))]);
    }

    /// <summary>Strata by hand say that each case of a stratum stands for as many as any other of it; the draw must say the same, within one case in
    /// ten.</summary>
    private static IEnumerable<Refusal> Differences(Readings readings, List<DrawnFrom> read, CaseloadStrata strata) =>
        from pair in readings.Cases.Where(one => one.IsBegun).Zip(read)
        group pair.Second.Chance by pair.First.Case.Find(strata.Field) ?? "" into stratum
        let held = strata.Caseloads.GetValueOrDefault(stratum.Key)
        let found = stratum.Sum(chance => 1 / chance)
        where Math.Abs(held - found) > Math.Max(1, 0.1 * found)
        select new Refusal(
            "strata-not-of-draw",
            $"stratum {stratum.Key} is stated to hold {held} cases, and by the chances of the draw the {stratum.Count()} cases read of it stand "
                + $"for {Math.Floor(found + 0.5)}")
        {
            Subject = "strata",
            Suggestion = "leave strata out: the draw says what each case stands for",
        };
}
