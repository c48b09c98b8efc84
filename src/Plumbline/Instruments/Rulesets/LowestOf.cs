namespace Plumbline.Instruments.Rulesets;

/// <summary>
/// The rule of HM Inspectorate of Probation's youth inspections of 2018 to 2024: for each key question the share of cases that were sufficient;
/// a standard takes the band of its lowest key question; the standards' points add up to the overall rating.
/// The sum of points and its maximum of 36 are derived from 83 published ratings; the bands are unverified and editable.
/// </summary>
/// <param name="Standards">The bands of a key question's share of cases, in per cent, with the points of each.</param>
/// <param name="MinimumCases">Below this many cases that count, a key question cannot rate a standard.</param>
/// <param name="Overall">The bands of the sum of points.</param>
/// <param name="LeftOut">Standards that are rated and not added up.</param>
public sealed record LowestOf(Bands Standards, Banding Banding, int MinimumCases, Bands Overall, IReadOnlyList<string> LeftOut, Discretion Discretion) : Ruleset
{
    internal override IEnumerable<Refusal> FaultsIn(Instrument instrument)
    {
        foreach (var fault in Standards.FaultsOf("standards").Concat(Overall.FaultsOf("overall")))
        {
            yield return fault;
        }

        foreach (var unknown in LeftOut.Where(id => instrument.FindCriterion(id) is null))
        {
            yield return new Refusal("unknown-criterion", $"left_out names {unknown}, which is no standard") { Subject = unknown, Suggestion = Spelling.Suggest(unknown, instrument.Criteria.Select(criterion => criterion.Id)) };
        }

        if (Standards.All.Count > 0 && instrument.Criteria.Count(criterion => !LeftOut.Contains(criterion.Id)) * Standards.All.Max(band => band.Points) is var most && most != Overall.Highest)
        {
            yield return new Refusal("maximum-differs", $"the standards can add up to {most} points, and overall says {Overall.Highest}") { Subject = "overall" };
        }
    }
}
