namespace Plumbline.Documents.Docx.Pages;

/// <summary>Breaks letters into lines as word processors do: at spaces, and behind hyphens and dashes; a word that is wider than a line anywhere.</summary>
/// <param name="width">Of a line, in twentieths of a point.</param>
internal sealed class TextLines(double width)
{
    private double line;
    private double word;

    /// <summary>How many lines there are so far; one before anything was written.</summary>
    public int Count { get; private set; } = 1;

    /// <param name="size">In twentieths of a point.</param>
    public void Add(string words, bool isBold, double size)
    {
        foreach (var letter in words)
        {
            var wide = LetterWidths.Of(letter, isBold) * size / 1000;
            if (letter == ' ')
            {
                EndWord();
                line += wide;
                continue;
            }

            word += wide;
            if (letter is '-' or '–' or '—')
            {
                EndWord();
            }
        }
    }

    public void Break()
    {
        EndWord();
        (line, Count) = (0, Count + 1);
    }

    public int End()
    {
        EndWord();
        return Count;
    }

    private void EndWord()
    {
        if (line > 0 && line + word > width)
        {
            (line, Count) = (0, Count + 1);
        }

        while (word > width)
        {
            (word, Count) = (word - width, Count + 1);
        }

        (line, word) = (line + word, 0);
    }
}
