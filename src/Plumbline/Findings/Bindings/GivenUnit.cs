namespace Plumbline.Findings.Bindings;

/// <summary>What a given number counts in.</summary>
public enum GivenUnit
{
    None,
    Percent,
    PerThousand,
}
