using Plumbline.Instruments.Drafts;

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
    public const string Name = "lowest-of";

    public override string Kind => Name;

    public override IReadOnlyList<Band> Words => Standards.BestFirst;

    public override Bands? OfPrintedPercent => Banding == Banding.Printed ? Standards : null;

    internal override IEnumerable<DraftText> Texts => Standards.All.Concat(Overall.All).SelectMany(TextsOf).Distinct();

    internal override bool RatesAs(Ruleset other) => other is LowestOf lowest
        && Banding == lowest.Banding
        && MinimumCases == lowest.MinimumCases
        && Discretion == lowest.Discretion
        && LeftOut.Order().SequenceEqual(lowest.LeftOut.Order())
        && Standards.RatesAs(lowest.Standards)
        && Overall.RatesAs(lowest.Overall);

    internal override IEnumerable<Refusal> Faults() => Standards.FaultsOf("standards").Concat(Overall.FaultsOf("overall"));

    internal override IEnumerable<Refusal> FaultsIn(Instrument instrument)
    {
        foreach (var unknown in LeftOut.Where(id => instrument.FindCriterion(id) is null))
        {
            yield return new Refusal("unknown-criterion", $"left_out names {unknown}, which is no standard")
            {
                Subject = unknown,
                Suggestion = Spelling.Suggest(unknown, instrument.Criteria.Select(criterion => criterion.Id)),
            };
        }

        if (Standards.All.Count > 0
            && instrument.Criteria.Count(criterion => !LeftOut.Contains(criterion.Id)) * Standards.All.Max(band => band.Points) is var most
            && most != Overall.Highest)
        {
            yield return new Refusal("maximum-differs", $"the standards can add up to {most} points, and overall says {Overall.Highest}")
            {
                Subject = "overall",
            };
        }
    }
}
