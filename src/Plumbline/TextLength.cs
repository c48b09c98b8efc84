namespace Plumbline;

/// <summary>How long a text is for whoever typed it.</summary>
public static class TextLength
{
    /// <summary>The number of characters (Unicode scalar values); a line break is one, however it is written.</summary>
    public static int Of(string text)
    {
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var belongsToNext = at + 1 < text.Length && ((text[at] == '\r' && text[at + 1] == '\n') || char.IsSurrogatePair(text[at], text[at + 1]));
            length += belongsToNext ? 0 : 1;
        }

        return length;
    }
}
