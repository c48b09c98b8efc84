namespace Plumbline.Statistics.Disclosures;

/// <summary>What readers can tell of a count: it lies from the one number to the other, both included.</summary>
public readonly record struct CountRange(int Low, int High)
{
    /// <summary>How near nobody may come to a withheld count.</summary>
    public const int Nearest = 3;

    /// <summary>
    /// How near readers may be led to a withheld count when a release is judged. Nobody may tell it within three; two more are for what a solver tells beyond
    /// propagation.
    /// </summary>
    public const int Judged = 5;

    /// <summary>The same when counts are withheld: one more, so that what was withheld by this rule is never found by the judgement.</summary>
    public const int Guarded = 6;

    public bool IsTold => Low == High;

    /// <summary>Whether every number that readers must reckon with is so near to the true one that they as good as know it.</summary>
    public bool IsNear(int count, int within) => DistanceFrom(count) <= within;

    /// <summary>How far the farthest number that readers must reckon with is from the true one.</summary>
    public int DistanceFrom(int count) => Math.Max(count - Low, High - count);

    public override string ToString() => IsTold ? $"{Low}" : $"{Low}–{High}";
}
