using System.Text;

namespace Plumbline.Files;

/// <summary>The lines of a file one after another, so that a file of any length takes the memory of its longest line.</summary>
public static class TextLines
{
    /// <summary>In characters: a thousand judgements with as much evidence as each may have.</summary>
    public const int Longest = 16 * 1024 * 1024;

    /// <summary>
    /// Each line with its number, from 1, without its end. A line longer than <paramref name="longest"/> is named, and nothing is read beyond it.
    /// </summary>
    public static IEnumerable<(int Number, string Text)> Of(string path, Faults faults, int longest = Longest)
    {
        using var reader = new StreamReader(path, new UTF8Encoding(false, false));
        var line = new StringBuilder();
        var number = 1;
        for (var sign = reader.Read(); sign >= 0; sign = reader.Read())
        {
            if (sign == '\n')
            {
                yield return (number++, line.ToString().TrimEnd('\r'));
                line.Clear();
            }
            else if (line.Length == longest)
            {
                faults.Add(new Refusal("line-too-long", $"is longer than {longest:N0} characters; nothing was read from here on")
                {
                    Place = new Place(path, number, 1),
                });
                yield break;
            }
            else
            {
                line.Append((char)sign);
            }
        }

        if (line.Length > 0)
        {
            yield return (number, line.ToString());
        }
    }
}
