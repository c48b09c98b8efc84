namespace Plumbline.Files;

/// <summary>Ids and answers come again and again: one copy of each short text is enough, and of the first so many.</summary>
internal sealed class SharedTexts
{
    private const int LongestShared = 40;
    private const int MostShared = 50_000;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public string Of(string text)
    {
        if (text.Length > LongestShared)
        {
            return text;
        }

        if (known.TryGetValue(text, out var same))
        {
            return same;
        }

        if (known.Count < MostShared)
        {
            known.Add(text);
        }

        return text;
    }
}
