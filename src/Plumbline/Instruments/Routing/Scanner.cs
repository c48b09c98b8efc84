namespace Plumbline.Instruments.Routing;

/// <summary>Walks through the text of a condition or a calculation, saying what it expected where it stops.</summary>
internal sealed class Scanner(string text)
{
    private const int MostDigits = 9;

    /// <summary>The next character, from 0.</summary>
    public int Position { get; private set; }

    public static FormatException Wrong(string message) => new(message);

    public void SkipSpace()
    {
        while (Position < text.Length && char.IsWhiteSpace(text[Position]))
        {
            Position++;
        }
    }

    public bool TryText(string expected)
    {
        if (!text.AsSpan(Position).StartsWith(expected))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    public bool TryWord(string word)
    {
        SkipSpace();
        var after = Position + word.Length;
        if (!text.AsSpan(Position).StartsWith(word) || (after < text.Length && (char.IsLetterOrDigit(text[after]) || text[after] == '_')))
        {
            return false;
        }

        Position = after;
        return true;
    }

    public bool TrySymbol(char symbol)
    {
        SkipSpace();
        if (Position >= text.Length || text[Position] != symbol)
        {
            return false;
        }

        Position++;
        return true;
    }

    public void Expect(char symbol)
    {
        if (!TrySymbol(symbol))
        {
            throw Wrong($"expected {symbol}");
        }
    }

    /// <summary>A whole number, negative or not.</summary>
    public bool TryNumber(out int number)
    {
        SkipSpace();
        var start = Position;
        var end = start < text.Length && text[start] == '-' ? start + 1 : start;
        var digits = end;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        number = 0;
        if (end == digits)
        {
            return false;
        }

        if (end - digits > MostDigits)
        {
            throw Wrong("the number is too long");
        }

        number = int.Parse(text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);
        Position = end;
        return true;
    }

    public bool IsAt(char symbol)
    {
        SkipSpace();
        return Position < text.Length && text[Position] == symbol;
    }

    public string Quoted()
    {
        SkipSpace();
        if (Position >= text.Length || text[Position] is not ('\'' or '"'))
        {
            throw Wrong("expected a value in quotes");
        }

        var quote = text[Position++];
        return Until(quote, "the value is not closed by its quote");
    }

    public string Until(char end, string complaint)
    {
        var stop = text.IndexOf(end, Position);
        if (stop < 0)
        {
            throw Wrong(complaint);
        }

        var found = text[Position..stop];
        Position = stop + 1;
        return found;
    }

    public void End(string complaint)
    {
        SkipSpace();
        if (Position < text.Length)
        {
            throw Wrong(complaint);
        }
    }
}
