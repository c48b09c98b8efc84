namespace Plumbline.Instruments.Rulesets;

/// <summary>On which number a band is decided. Published tables often leave this open; a ruleset must not.</summary>
public enum Banding
{
    /// <summary>On the share itself, compared in whole numbers: 14 of 36 is below 39 per cent.</summary>
    Exact,

    /// <summary>On the whole per cent as it is printed, half up: 14 of 36 is 39 per cent.</summary>
    Printed,
}
