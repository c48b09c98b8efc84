namespace Plumbline.Findings.Words;

/// <summary>How a word for a share stands in a sentence.</summary>
public enum SharePhraseUse
{
    /// <summary>Two-thirds of cases.</summary>
    Fraction,

    /// <summary>Most cases.</summary>
    Determiner,

    /// <summary>Often.</summary>
    Adverb,
}
