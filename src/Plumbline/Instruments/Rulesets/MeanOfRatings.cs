namespace Plumbline.Instruments.Rulesets;

/// <summary>
/// The rule of the Care Quality Commission's assessments of local authorities: each quality statement is rated from 1 upwards, all weigh the same,
/// and the sum is banded as a percentage of the most there can be. A rating is recorded as steps, each with its own descriptor: a yes to each step that was
/// reached.
/// </summary>
/// <param name="Scale">The highest rating; a criterion has one question less, in the order of the steps.</param>
public sealed record MeanOfRatings(int Scale, Bands Bands, Banding Banding) : Ruleset
{
    public const string Name = "mean-of-ratings";

    public override string Kind => Name;

    public override IReadOnlyList<Band> Words => Bands.BestFirst;

    public override Bands? OfPrintedPercent => Banding == Banding.Printed ? Bands : null;

    internal override bool RatesAs(Ruleset other) =>
        other is MeanOfRatings mean && Scale == mean.Scale && Banding == mean.Banding && Bands.RatesAs(mean.Bands);

    internal override IEnumerable<Refusal> Faults() => Bands.FaultsOf("bands");

    internal override IEnumerable<Refusal> FaultsIn(Instrument instrument)
    {
        foreach (var criterion in instrument.Criteria)
        {
            var steps = instrument.Questions.Where(question => question.IsScored && question.Criterion == criterion.Id).ToList();
            if (steps.Count != Scale - 1)
            {
                yield return new Refusal("steps-missing", $"a scale to {Scale} has {Scale - 1} steps, and the statement has {steps.Count}")
                {
                    Subject = criterion.Id,
                };
            }

            foreach (var (lower, upper) in steps.Zip(steps.Skip(1)).Where(pair =>
                !(instrument.Draft.ConditionOf(pair.Second) ?? "").Contains($"${{{pair.First.Name}}} = 'yes'", StringComparison.Ordinal)))
            {
                yield return new Refusal("step-without-the-one-below", $"can be reached without {lower.Name}")
                {
                    Subject = upper.Name, Suggestion = $"relevant: \"${{{lower.Name}}} = 'yes'\"",
                };
            }
        }
    }
}
