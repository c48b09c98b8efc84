namespace Plumbline.Instruments;

/// <summary>What an assessor recorded for one question of one case.</summary>
public enum Answer : byte
{
    /// <summary>Nothing was recorded.</summary>
    Missing,

    /// <summary>Sufficient, or true.</summary>
    Yes,

    /// <summary>Not sufficient, or not true.</summary>
    No,

    /// <summary>The question does not apply to this case.</summary>
    NotApplicable,

    /// <summary>It applies, but could not be assessed.</summary>
    Unknown,

    /// <summary>An answer of another type was given; it stands beside the judgements and is in no share.</summary>
    Given,
}
