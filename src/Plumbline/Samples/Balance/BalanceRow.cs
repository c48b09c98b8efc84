namespace Plumbline.Samples.Balance;

/// <summary>One thing that the number of sampled cases of a group must keep to.</summary>
/// <param name="Id">How messages call it.</param>
/// <param name="Members">The cases of the group, by place in the caseload, ascending.</param>
/// <param name="Bound">The number; without meaning for <see cref="RowKind.Near"/>.</param>
public sealed record BalanceRow(string Id, RowKind Kind, int[] Members, int Bound = 0)
{
    /// <summary>Whether the walk keeps its expectation fixed. The last value of a margin needs no keeping: the others and the total hold it.</summary>
    public bool IsKept { get; init; } = true;
}
