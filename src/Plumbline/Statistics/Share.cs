namespace Plumbline.Statistics;

/// <summary>So many of so many: the part of a base that a sentence speaks of. Whole numbers until it is printed.</summary>
/// <param name="Part">How many; from 0 to <paramref name="Base"/>.</param>
/// <param name="Base">Of how many; 0 when nothing applied, and then there is no percentage.</param>
public readonly record struct Share(int Part, int Base)
{
    /// <summary>The rest of the base: the insufficient share beside the sufficient one, counted and not subtracted from 100.</summary>
    public Share Rest => new(Base - Part, Base);

    /// <summary>Whole per cent, rounded half up (5 of 8 is 63); none on an empty base.</summary>
    public int? Percent => Base == 0 ? null : Statistics.Percent.HalfUp(Part, Base);

    public static Share operator +(Share a, Share b) => new(a.Part + b.Part, a.Base + b.Base);

    public override string ToString() => $"{Part}/{Base}";
}
