using System.Collections;

namespace Plumbline.Files.Csv;

/// <summary>The places of a row's values, worked out when one is asked for: nearly none ever is.</summary>
/// <param name="starts">Where each value begins, from 1; null when values stand in columns of a sheet.</param>
internal sealed class RowPlaces(string file, int line, int count, int[]? starts = null) : IReadOnlyList<Place>
{
    public int Count => count;

    public Place this[int index] => new(file, line, starts is null ? index + 1 : starts[index]);

    public IEnumerator<Place> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
