using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Plumbline;

/// <summary>
/// The faults of what was read, in the order in which they were met: at most <see cref="Most"/> are kept, the others only counted, and the last line says how
/// many those are. A file of a million faults thereby costs no more memory than one of some hundred.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "Faults are what people call them.")]
public sealed class Faults : ICollection<Refusal>, IReadOnlyList<Refusal>
{
    /// <summary>More than anybody mends before reading the file again.</summary>
    public const int Most = 500;

    private const int LongestText = 600;
    private readonly List<Refusal> kept = [];
    private int more;

    /// <summary>Whether further faults are only counted, so that nobody need work out what a next one would say.</summary>
    public bool IsFull => kept.Count >= Most;

    /// <summary>How many lines there are to show: those kept, and one for the others.</summary>
    public int Count => kept.Count + (more > 0 ? 1 : 0);

    public bool IsReadOnly => false;

    public Refusal this[int index] => index < kept.Count ? kept[index] : Others;

    private Refusal Others => Refusal.Further(more);

    public void Add(Refusal item)
    {
        if (item.More > 0)
        {
            more += item.More;
        }
        else if (IsFull)
        {
            more++;
        }
        else
        {
            kept.Add(item with { Message = Cut(item.Message)!, Subject = Cut(item.Subject), Suggestion = Cut(item.Suggestion) });
        }
    }

    public void AddRange(IEnumerable<Refusal> items)
    {
        foreach (var item in items)
        {
            Add(item);
        }
    }

    /// <summary>Counts a fault that would not be kept in any case.</summary>
    public void Skip() => more++;

    public void Clear() => (more, _) = (0, kept.RemoveAll(_ => true));

    public bool Contains(Refusal item) => kept.Contains(item) || (more > 0 && item == Others);

    public void CopyTo(Refusal[] array, int arrayIndex)
    {
        foreach (var item in this)
        {
            array[arrayIndex++] = item;
        }
    }

    public bool Remove(Refusal item) => throw new NotSupportedException("A fault that was met stays.");

    public IEnumerator<Refusal> GetEnumerator() => more == 0 ? kept.GetEnumerator() : kept.Append(Others).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string? Cut(string? text) => text?.Length > LongestText ? text[..LongestText] + "…" : text;
}
