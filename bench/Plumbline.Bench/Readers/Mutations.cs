using System.Text;

namespace Plumbline.Bench.Readers;

/// <summary>Spoils bytes in ways that follow from a seed: single bytes, signs that mean something in one of the forms, pieces doubled, taken out and cut
/// off.</summary>
internal static class Mutations
{
    private static readonly string[] Tokens =
    [
        "\"", "'", "{{", "}}", "{", "}", "[", "]", ":", ",", ";", "\n", "\r", "\t", "\0", "\uFEFF", "\u2028", "‹", "›", "#", "&a", "*a", "<<: *a", "!!binary ",
        "!!int x", "%TAG ! a:", "---\n", "...\n", "|\n", ">-\n", "? ",
        "99999999999999999999", "-1", "1e999", "0001-02-29", "2012-02-31", "yes", "no", "null", "~", "${", "} = 'yes'", " and (", "not(", "in:custody",
        "says:most", "=65%", "#F001", "+", "criterion:1.1", "# ", "- ", "> ", "![](", "](", "<b>", "</row>", "<c r=\"A1\" t=\"s\"><v>", "<row r=\"2\">",
        "_x0007_", "&#7;", "&amp;", "=1+1", "[x](javascript:x)", "\\a", "\uFFFF", "null", "[[[[", "\"table\":", "\\u0000", "../",
    ];

    public static byte[] Of(byte[] seed, ref ulong state)
    {
        var bytes = seed.ToList();
        for (var edits = 1 + (Next(ref state) % 8); edits > 0 && bytes.Count > 0; edits--)
        {
            var place = (int)(Next(ref state) % (ulong)bytes.Count);
            switch (Next(ref state) % 6)
            {
                case 0:
                    bytes[place] = (byte)Next(ref state);
                    break;
                case 1 or 2:
                    bytes.InsertRange(place, Encoding.UTF8.GetBytes(Tokens[Next(ref state) % (ulong)Tokens.Length]));
                    break;
                case 3:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(60, bytes.Count - place)));
                    break;
                case 4:
                    bytes.RemoveRange(place, Math.Min(30, bytes.Count - place));
                    break;
                default:
                    // A whole file is cut short once in a while, not each time: what comes after must be met too.
                    bytes.RemoveRange(place, Next(ref state) % 4 == 0 ? bytes.Count - place : Math.Min(1, bytes.Count - place));
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood, 2014): enough to vary files, and the same everywhere.</summary>
    public static ulong Next(ref ulong state)
    {
        var mixed = state += 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
