namespace Plumbline.Instruments.Routing;

/// <summary>
/// Reads the conditions of XLSForm that route questions:
/// <c>${question} = 'yes' and (${custody} = 'yes' or not(${other} != 'no'))</c>; numbers also by <c>${age} &gt;= 16</c>.
/// </summary>
public sealed class ConditionParser
{
    private const int Deepest = 32;

    private readonly Scanner scanner;
    private int depth;

    private ConditionParser(Scanner scanner) => this.scanner = scanner;

    /// <summary>The condition, or what is wrong with it and at which character (from 1) of the text.</summary>
    public static Result<Condition> Parse(string text)
    {
        var scanner = new Scanner(text);
        try
        {
            var condition = Read(scanner);
            scanner.End("the condition goes on where it should end");
            return Result.Of(condition);
        }
        catch (FormatException wrong)
        {
            return Result.Refused<Condition>(new Refusal("condition-unreadable", $"{wrong.Message}, at character {scanner.Position + 1} of \"{text}\""));
        }
    }

    /// <summary>The condition that begins where the scanner stands, for texts that hold more than one.</summary>
    internal static Condition Read(Scanner scanner) => new ConditionParser(scanner).AnyOf();

    private Condition Inside()
    {
        if (++depth > Deepest)
        {
            throw Scanner.Wrong($"the condition is nested more than {Deepest} levels deep");
        }

        scanner.Expect('(');
        var inside = AnyOf();
        scanner.Expect(')');
        depth--;
        return inside;
    }

    private Condition AnyOf() => Series("or", AllOf, parts => new Condition.Any(parts));

    private Condition AllOf() => Series("and", One, parts => new Condition.All(parts));

    private Condition Series(string word, Func<Condition> next, Func<IReadOnlyList<Condition>, Condition> join)
    {
        var parts = new List<Condition> { next() };
        while (scanner.TryWord(word))
        {
            parts.Add(next());
        }

        return parts.Count == 1 ? parts[0] : join(parts);
    }

    private Condition One() => scanner.TryWord("not") ? new Condition.Not(Inside()) : scanner.IsAt('(') ? Inside() : Comparison();

    private Condition.Term Comparison()
    {
        scanner.SkipSpace();
        var column = scanner.Position + 1;
        if (!scanner.TryText("${"))
        {
            throw Scanner.Wrong("expected ${NAME}");
        }

        var name = scanner.Until('}', "the name is not closed by }");
        scanner.SkipSpace();
        foreach (var (sign, comparison) in Comparisons.Signs)
        {
            if (scanner.TryText(sign))
            {
                return Right(name, sign, comparison, column);
            }
        }

        throw Scanner.Wrong("expected = or != after ${" + name + "}");
    }

    private Condition.Term Right(string name, string sign, Comparison comparison, int column)
    {
        if (scanner.TryNumber(out var number))
        {
            return new Condition.Compared(name, comparison, number, column);
        }

        return comparison is Routing.Comparison.Equal or Routing.Comparison.NotEqual
            ? new Condition.Asked(name, scanner.Quoted(), comparison == Routing.Comparison.NotEqual, column)
            : throw Scanner.Wrong($"expected a whole number after {sign}");
    }
}
