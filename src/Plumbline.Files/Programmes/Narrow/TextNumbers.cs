using System.Collections.Concurrent;

namespace Plumbline.Files.Programmes.Narrow;

/// <summary>Texts and the numbers that stand for them while files are read, from 0 without a gap. Several processors may ask at the same time.</summary>
internal sealed class TextNumbers
{
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    public int Count
    {
        get
        {
            lock (texts)
            {
                return texts.Count;
            }
        }
    }

    public string this[int number]
    {
        get
        {
            lock (texts)
            {
                return texts[number];
            }
        }
    }

    public int Of(string text)
    {
        if (numbers.TryGetValue(text, out var known))
        {
            return known;
        }

        lock (texts)
        {
            if (!numbers.TryGetValue(text, out known))
            {
                known = texts.Count;
                texts.Add(text);
                numbers[text] = known;
            }

            return known;
        }
    }
}
