namespace Plumbline.Statistics.Disclosures;

/// <summary>What a publisher does with a count.</summary>
public enum CountStanding
{
    /// <summary>It is printed, unless it must be withheld.</summary>
    Open,

    /// <summary>It is printed whatever it is, such as the tally of a score.</summary>
    Fixed,

    /// <summary>An edition before this one withheld it, so that this one does too, small or not.</summary>
    Kept,

    /// <summary>It is printed nowhere, but readers can find it by taking one printed count from another.</summary>
    Implied,
}
