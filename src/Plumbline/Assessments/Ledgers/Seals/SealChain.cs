namespace Plumbline.Assessments.Ledgers.Seals;

/// <summary>Follows the chain of seals of a workspace, one after the other from the first.</summary>
public sealed class SealChain
{
    private readonly List<Refusal> faults = [];

    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    /// <summary>The hash of the last one; zeros before the first.</summary>
    public byte[] Last { get; private set; } = SealedEntry.Nothing;

    /// <summary>Everything that is wrong with them, in their order.</summary>
    public IReadOnlyList<Refusal> Faults => faults;

    /// <summary>Takes the next one.</summary>
    /// <returns>What it says; null when it cannot be read.</returns>
    public Seal? Follow(SealedEntry next)
    {
        Count++;
        if (!next.Previous.AsSpan().SequenceEqual(Last))
        {
            Refuse("seal-out-of-chain", "does not follow the seal before it: one was changed, taken out or put in");
        }

        if (!next.IsWhole)
        {
            Refuse("seal-changed", "has another text than the one that was sealed");
        }

        Last = next.Hash;
        var seal = SealText.Read(next.Utf8);
        if (seal is null)
        {
            Refuse("seal-unreadable", "cannot be read");
        }
        else if (seal.Number != Count)
        {
            Refuse("seal-misplaced", $"calls itself seal {seal.Number}");
        }

        return seal;

        void Refuse(string code, string message) => faults.Add(new Refusal(code, $"seal {Count} {message}"));
    }
}
