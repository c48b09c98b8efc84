namespace Plumbline.Scores;

/// <summary>What a score speaks of.</summary>
public enum ScoreLevel
{
    /// <summary>One key question over the cases to which it applies.</summary>
    KeyQuestion,

    /// <summary>One item of the cases, by its decision table.</summary>
    Item,

    /// <summary>A criterion: a standard, a statement or an outcome.</summary>
    Criterion,

    /// <summary>A section of criteria.</summary>
    Section,

    /// <summary>A headline theme.</summary>
    Headline,

    /// <summary>The inspection as a whole.</summary>
    Overall,
}
