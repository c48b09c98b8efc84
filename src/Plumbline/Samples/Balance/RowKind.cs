namespace Plumbline.Samples.Balance;

/// <summary>What a row asks of the number of its cases in the sample.</summary>
public enum RowKind
{
    /// <summary>Exactly the bound.</summary>
    Exactly,

    /// <summary>The bound or more.</summary>
    AtLeast,

    /// <summary>The bound or fewer.</summary>
    AtMost,

    /// <summary>Less than one case from what the probabilities expect.</summary>
    Near,
}
