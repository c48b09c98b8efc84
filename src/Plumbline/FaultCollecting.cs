namespace Plumbline;

/// <summary>Adds faults that are made only when they are kept: a suggestion for each of a million would take longer than the file is worth.</summary>
public static class FaultCollecting
{
    public static void Add(this ICollection<Refusal> faults, Func<Refusal> made)
    {
        if (faults is Faults { IsFull: true } full)
        {
            full.Skip();
        }
        else
        {
            faults.Add(made());
        }
    }

    public static void AddRange(this ICollection<Refusal> faults, IEnumerable<Refusal> others)
    {
        foreach (var other in others)
        {
            faults.Add(other);
        }
    }

    /// <summary>How many faults there are, those that are only counted among them.</summary>
    public static int Total(this IEnumerable<Refusal> faults) => faults.Sum(fault => Math.Max(1, fault.More));
}
