using Plumbline.Instruments.Routing.Operands;

namespace Plumbline.Instruments.Routing;

/// <summary>
/// Reads the conditions of XLSForm that route questions, the part of XPath that its authors use:
/// <c>${question} = 'yes' and (${custody} = 'yes' or not(selected(${other}, 'no')))</c>; numbers and days also by <c>${age} &gt;= 16</c>.
/// </summary>
public sealed class ConditionParser
{
    private const int Deepest = 32;

    private readonly Scanner scanner;
    private readonly OperandReading operands;
    private int depth;

    private ConditionParser(Scanner scanner)
    {
        this.scanner = scanner;
        operands = new OperandReading(scanner);
    }

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
            return Result.Refused<Condition>(new Refusal("condition-unreadable", $"{wrong.Message}, at character {scanner.Position + 1} of \"{text}\"")
            {
                Suggestion = (wrong as UnreadableConditionException)?.Suggestion,
            });
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

    private Condition One() => scanner.TryWord("not") ? new Condition.Not(Inside()) : scanner.IsAt('(') ? Inside() : Truth() ?? Comparison();

    /// <summary>A function that is true or false; or null, and nothing is read.</summary>
    private Condition? Truth()
    {
        scanner.SkipSpace();
        var start = scanner.Position;
        switch (scanner.Function())
        {
            case "true":
                scanner.Expect(')');
                return new Condition.Fixed(true);
            case "false":
                scanner.Expect(')');
                return new Condition.Fixed(false);
            case "selected":
                var asked = operands.Next("a name");
                scanner.Expect(',');
                var value = operands.Next("a value in quotes");
                scanner.Expect(')');
                var same = OperandComparison.Of(asked, Routing.Comparison.Equal, value);
                return same is Condition.Asked { Value.Length: > 0 } one ? one with { IsAmong = true } : same;
            case "if":
                return Choice();
            default:
                scanner.Back(start);
                return null;
        }
    }

    /// <summary><c>if(A, B, C)</c>: A and B, or C without A.</summary>
    private Condition.Any Choice()
    {
        if (++depth > Deepest)
        {
            throw Scanner.Wrong($"the condition is nested more than {Deepest} levels deep");
        }

        var @if = AnyOf();
        scanner.Expect(',');
        var then = AnyOf();
        scanner.Expect(',');
        var otherwise = AnyOf();
        scanner.Expect(')');
        depth--;
        return new Condition.Any([new Condition.All([@if, then]), new Condition.All([new Condition.Not(@if), otherwise])]);
    }

    private Condition Comparison()
    {
        var left = operands.Next("${NAME}");
        scanner.SkipSpace();
        foreach (var (sign, comparison) in Comparisons.Signs)
        {
            if (scanner.TryText(sign))
            {
                scanner.SkipSpace();
                var start = scanner.Position;
                var right = operands.Next(comparison is Routing.Comparison.Equal or Routing.Comparison.NotEqual
                    ? "a value in quotes" : $"a number after {sign}");
                try
                {
                    return OperandComparison.Of(left, comparison, right);
                }
                catch (FormatException)
                {
                    scanner.Back(start);
                    throw;
                }
            }
        }

        throw Scanner.Wrong($"expected = or != after {left}");
    }
}
