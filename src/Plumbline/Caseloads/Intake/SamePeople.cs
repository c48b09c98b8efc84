namespace Plumbline.Caseloads.Intake;

/// <summary>Of each person only the case that started first is kept, of several the first in the list.</summary>
internal static class SamePeople
{
    /// <summary>Every case that is not kept, with the one of the same person that is, person by person.</summary>
    /// <param name="same">Pairs of ids that are one person; what a pair holds together, further pairs hold together too.</param>
    public static IEnumerable<(T Left, T Kept)> Doubles<T>(
        IReadOnlyList<T> eligible, Func<T, string> id, Func<T, DateOnly?> start, Func<T, int> line, IEnumerable<(string First, string Second)> same)
    {
        var above = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (first, second) in same)
        {
            above[Top(second)] = Top(first);
        }

        return eligible.GroupBy(one => Top(id(one)), StringComparer.Ordinal).SelectMany(group =>
        {
            var sorted = group.OrderBy(start).ThenBy(line).ToList();
            return sorted.Skip(1).Select(one => (one, sorted[0]));
        });

        string Top(string one)
        {
            while (above.TryGetValue(one, out var next) && next != one)
            {
                one = next;
            }

            return one;
        }
    }

    /// <summary>The key of a pair, whichever of the two is named first.</summary>
    public static (string, string) Key(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
