namespace Plumbline.Instruments.Routing;

/// <summary>
/// Reads the conditions of XLSForm that route questions:
/// <c>${question} = 'yes' and (${custody} = 'yes' or not(${other} != 'no'))</c>.
/// </summary>
public sealed class ConditionParser
{
    private readonly string text;
    private int position;

    private ConditionParser(string text) => this.text = text;

    /// <summary>The condition, or what is wrong with it and at which character (from 1) of the text.</summary>
    public static Result<Condition> Parse(string text)
    {
        var parser = new ConditionParser(text);
        try
        {
            var condition = parser.AnyOf();
            parser.SkipSpace();
            return parser.position < text.Length ? throw Wrong("the condition goes on where it should end") : Result.Of(condition);
        }
        catch (FormatException wrong)
        {
            return Result.Refused<Condition>(new Refusal("condition-unreadable", $"{wrong.Message}, at character {parser.position + 1} of \"{text}\""));
        }
    }

    private Condition AnyOf() => Series("or", AllOf, parts => new Condition.Any(parts));

    private Condition AllOf() => Series("and", One, parts => new Condition.All(parts));

    private Condition Series(string word, Func<Condition> next, Func<IReadOnlyList<Condition>, Condition> join)
    {
        var parts = new List<Condition> { next() };
        while (TryWord(word))
        {
            parts.Add(next());
        }

        return parts.Count == 1 ? parts[0] : join(parts);
    }

    private Condition One()
    {
        if (TryWord("not"))
        {
            Expect('(');
            var part = AnyOf();
            Expect(')');
            return new Condition.Not(part);
        }

        if (TrySymbol('('))
        {
            var part = AnyOf();
            Expect(')');
            return part;
        }

        return Comparison();
    }

    private Condition.Asked Comparison()
    {
        SkipSpace();
        var column = position + 1;
        if (!text.AsSpan(position).StartsWith("${"))
        {
            throw Wrong("expected ${NAME}");
        }

        position += 2;
        var name = Until('}', "the name is not closed by }");
        SkipSpace();
        var negated = TrySymbol('!');
        if (negated ? position >= text.Length || text[position++] != '=' : !TrySymbol('='))
        {
            throw Wrong("expected = or != after ${" + name + "}");
        }

        SkipSpace();
        if (position >= text.Length || text[position] is not ('\'' or '"'))
        {
            throw Wrong("expected a value in quotes");
        }

        var quote = text[position++];
        return new Condition.Asked(name, Until(quote, "the value is not closed by its quote"), negated, column);
    }

    private string Until(char end, string complaint)
    {
        var stop = text.IndexOf(end, position);
        if (stop < 0)
        {
            throw Wrong(complaint);
        }

        var found = text[position..stop];
        position = stop + 1;
        return found;
    }

    private bool TryWord(string word)
    {
        SkipSpace();
        var after = position + word.Length;
        if (!text.AsSpan(position).StartsWith(word) || (after < text.Length && (char.IsLetterOrDigit(text[after]) || text[after] == '_')))
        {
            return false;
        }

        position = after;
        return true;
    }

    private bool TrySymbol(char symbol)
    {
        SkipSpace();
        if (position >= text.Length || text[position] != symbol)
        {
            return false;
        }

        position++;
        return true;
    }

    private void Expect(char symbol)
    {
        if (!TrySymbol(symbol))
        {
            throw Wrong($"expected {symbol}");
        }
    }

    private void SkipSpace()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }

    private static FormatException Wrong(string message) => new(message);
}
