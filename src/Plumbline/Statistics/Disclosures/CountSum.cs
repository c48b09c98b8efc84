namespace Plumbline.Statistics.Disclosures;

/// <summary>A sum that readers know to hold among published counts.</summary>
/// <param name="Total">The count that the others add up to.</param>
public sealed record CountSum(int Total, IReadOnlyList<int> Parts)
{
    public IEnumerable<int> Counts => Parts.Append(Total);
}
