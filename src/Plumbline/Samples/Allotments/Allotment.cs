namespace Plumbline.Samples.Allotments;

/// <summary>How many cases a part of the caseload gives to the sample, and how that number came about.</summary>
/// <param name="Id">The stratum, or the path to a unit or practitioner within one.</param>
/// <param name="Available">How many cases it holds.</param>
/// <param name="History">First the initial size, last the one that holds.</param>
public sealed record Allotment(string Id, int Available, IReadOnlyList<SizeChange> History)
{
    public int Wanted => History[^1].Cases;

    public static Allotment Of(string id, int available, int cases) => new(id, available, [new SizeChange(SizeChangeKind.Initial, cases)]);

    /// <summary>The same with one more step; steps of one kind that follow each other become one.</summary>
    public Allotment Changed(SizeChangeKind kind, int cases)
    {
        if (cases == Wanted)
        {
            return this;
        }

        var before = History[^1].Kind == kind ? History.Take(History.Count - 1) : History;
        return this with { History = [.. before, new SizeChange(kind, cases)] };
    }

    public bool Equals(Allotment? other) => other is not null && Id == other.Id && Available == other.Available && History.SequenceEqual(other.History);

    public override int GetHashCode() => HashCode.Combine(Id, Available, Wanted);
}
