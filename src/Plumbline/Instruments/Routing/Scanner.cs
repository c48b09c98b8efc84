namespace Plumbline.Instruments.Routing;

/// <summary>Walks through the text of a condition or a calculation, saying what it expected where it stops.</summary>
internal sealed class Scanner(string text)
{
    private const int MostDigits = 15;

    /// <summary>The next character, from 0.</summary>
    public int Position { get; private set; }

    public static FormatException Wrong(string message) => new(message);

    /// <summary>The same, with what to write instead.</summary>
    public static FormatException Wrong(string message, string suggestion) => new UnreadableConditionException(message, suggestion);

    /// <summary>Goes back to where something began, to name it there.</summary>
    public void Back(int position) => Position = position;

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

    /// <summary>A number, negative or not, with decimals or without.</summary>
    public bool TryNumber(out decimal number)
    {
        SkipSpace();
        var start = Position;
        var end = start < text.Length && text[start] == '-' ? start + 1 : start;
        var digits = end;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end > digits && end + 1 < text.Length
            && char.IsAsciiDigit(text[end + 1]) && !text.AsSpan(digits..end).Contains('.'))))
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

        number = decimal.Parse(text.AsSpan(start, end - start), System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture);
        Position = end;
        return true;
    }

    public bool IsAt(char symbol)
    {
        SkipSpace();
        return Position < text.Length && text[Position] == symbol;
    }

    public bool IsAtQuote()
    {
        SkipSpace();
        return Position < text.Length && Quotes.Plain(text[Position]) is not null;
    }

    /// <summary>A value between quotes, straight or curly.</summary>
    public string Quoted()
    {
        if (!IsAtQuote())
        {
            throw Wrong("expected a value in quotes");
        }

        var stop = Quotes.End(text, Position++);
        if (stop < 0)
        {
            throw Wrong("the value is not closed by its quote");
        }

        var found = text[Position..stop];
        Position = stop + 1;
        return found;
    }

    /// <summary>The name of a function with the bracket that opens it; or null, and nothing is read.</summary>
    public string? Function()
    {
        SkipSpace();
        var end = Position;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':'))
        {
            end++;
        }

        var bracket = end;
        while (bracket < text.Length && char.IsWhiteSpace(text[bracket]))
        {
            bracket++;
        }

        if (end == Position || !char.IsAsciiLetter(text[Position]) || bracket >= text.Length || text[bracket] != '(')
        {
            return null;
        }

        var name = text[Position..end];
        Position = bracket + 1;
        return name;
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
