namespace Plumbline.Instruments.Rulesets;

/// <summary>
/// The rule of the Core Case Inspection: sufficient judgements over applicable ones, pooled over questions and cases, and a comment on the printed
/// percentage (Croydon report, March 2012, Appendix 5).
/// </summary>
/// <param name="Comments">The comments in per cent.</param>
public sealed record PooledShare(Bands Comments) : Ruleset
{
    public const string Name = "pooled-share";

    public override string Kind => Name;

    public override IReadOnlyList<Band> Words => Comments.BestFirst;

    public override Bands OfPrintedPercent => Comments;

    /// <summary>The rule with its comments as files list them: in falling order.</summary>
    public static PooledShare Of(IReadOnlyList<Band> bestFirst) => new(new Bands(0, 100, [.. bestFirst.Reverse()]));

    internal override bool RatesAs(Ruleset other) => other is PooledShare pooled && Comments.RatesAs(pooled.Comments);

    internal override IEnumerable<Refusal> Faults() => Comments.FaultsOf("comments");

    internal override IEnumerable<Refusal> FaultsIn(Instrument instrument) => [];
}
