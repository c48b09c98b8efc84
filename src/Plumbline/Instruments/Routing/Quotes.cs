namespace Plumbline.Instruments.Routing;

/// <summary>Quotes as people and word processors write them. A curly one means the straight one of its kind.</summary>
internal static class Quotes
{
    /// <summary>The straight quote that a character means, or null when it is none.</summary>
    public static char? Plain(char letter) => letter switch
    {
        '\'' or '‘' or '’' or '‚' or '‛' => '\'',
        '"' or '“' or '”' or '„' or '‟' => '"',
        _ => null,
    };

    /// <summary>
    /// Where the text that begins with the quote at a place ends, or -1. A straight quote is closed by a straight one, so that an apostrophe may stand
    /// between; where there is
    /// none, and after a curly one, by the next of its kind.
    /// </summary>
    public static int End(string text, int open)
    {
        var plain = Plain(text[open]);
        if (plain == text[open] && text.IndexOf(text[open], open + 1) is var straight and >= 0)
        {
            return straight;
        }

        for (var at = open + 1; at < text.Length; at++)
        {
            if (Plain(text[at]) == plain)
            {
                return at;
            }
        }

        return -1;
    }
}
