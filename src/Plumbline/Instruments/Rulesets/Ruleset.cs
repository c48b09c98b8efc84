namespace Plumbline.Instruments.Rulesets;

/// <summary>How the judgements of an instrument become words: the rule that an inspectorate has published, as data. Pooled share needs none beyond the comments.</summary>
public abstract record Ruleset
{
    /// <summary>Everything that keeps the rules from giving exactly one answer to every set of judgements.</summary>
    internal abstract IEnumerable<Refusal> FaultsIn(Instrument instrument);
}
