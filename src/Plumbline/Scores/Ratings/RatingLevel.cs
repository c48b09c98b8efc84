namespace Plumbline.Scores.Ratings;

/// <summary>What a rating speaks of.</summary>
public enum RatingLevel
{
    /// <summary>One key question over the cases to which it applies.</summary>
    KeyQuestion,

    /// <summary>One item of the cases, by its decision table.</summary>
    Item,

    /// <summary>A standard, a statement or an outcome.</summary>
    Standard,

    /// <summary>The inspection as a whole.</summary>
    Overall,
}
