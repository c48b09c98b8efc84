namespace Plumbline.Inspections;

/// <summary>What a given number counts in.</summary>
public enum GivenUnit
{
    None,
    Percent,
    PerThousand,
}
