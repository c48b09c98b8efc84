using System.Globalization;

namespace Plumbline.Documents.Docx;

/// <summary>The names of places in the document: a bookmark may hold neither hyphens nor more than 40 letters, so each id has a short name.</summary>
internal sealed class Bookmarks
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The name of the bookmark of an id of the report.</summary>
    public string NameOf(string id) => $"place{NumberOf(id)}";

    /// <summary>The number of a bookmark as the file wants it.</summary>
    public string IdOf(string id) => NumberOf(id).ToString(CultureInfo.InvariantCulture);

    private int NumberOf(string id)
    {
        if (!numbers.TryGetValue(id, out var number))
        {
            numbers[id] = number = numbers.Count + 1;
        }

        return number;
    }
}
