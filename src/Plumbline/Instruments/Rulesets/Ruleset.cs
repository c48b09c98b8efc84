using Plumbline.Instruments.Drafts;

namespace Plumbline.Instruments.Rulesets;

/// <summary>How the judgements of an instrument become words: the rule that an inspectorate has published, as data. Every instrument has one.</summary>
public abstract record Ruleset
{
    /// <summary>Its name in the file of an instrument, such as <c>pooled-share</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The words that a criterion can have, the best first.</summary>
    public abstract IReadOnlyList<Band> Words { get; }

    /// <summary>The words that follow from a printed percentage; null where another number decides.</summary>
    public virtual Bands? OfPrintedPercent => null;

    /// <summary>Every text of it that people read.</summary>
    internal virtual IEnumerable<DraftText> Texts => Words.SelectMany(TextsOf);

    /// <summary>Whether it rates every set of judgements as another does; labels do not rate.</summary>
    internal abstract bool RatesAs(Ruleset other);

    /// <summary>Every gap, overlap and limit that is wrong whatever the questions are.</summary>
    internal abstract IEnumerable<Refusal> Faults();

    /// <summary>Everything else that keeps the rules from giving exactly one answer to every set of judgements of a sound instrument.</summary>
    internal abstract IEnumerable<Refusal> FaultsIn(Instrument instrument);

    private protected static IEnumerable<DraftText> TextsOf(Band band) =>
        band.Meaning is { } meaning
            ? [new DraftText(band.Word, "word", band.Label), new DraftText(band.Word, "meaning", meaning)]
            : [new DraftText(band.Word, "word", band.Label)];
}
