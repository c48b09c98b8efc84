namespace Plumbline.Instruments.Rulesets.Tables;

/// <summary>What a decision table says of one item of one case.</summary>
public enum ItemRating
{
    /// <summary>A judgement that the table asks about is missing or could not be made.</summary>
    Incomplete,

    /// <summary>The item does not apply to the case.</summary>
    Outside,

    /// <summary>A strength.</summary>
    Met,

    /// <summary>An area needing improvement.</summary>
    Unmet,
}
