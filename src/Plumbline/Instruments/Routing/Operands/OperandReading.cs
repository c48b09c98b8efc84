using System.Globalization;
using Plumbline.Instruments.AnswerTypes;

namespace Plumbline.Instruments.Routing.Operands;

/// <summary>Reads what stands on one side of a comparison.</summary>
internal sealed class OperandReading(Scanner scanner)
{
    private const int Deepest = 32;

    private static readonly string[] Known =
    [
        "selected", "coalesce", "count-selected", "string-length", "if", "not", "true", "false", "date", "number", "string",
    ];

    private int depth;

    /// <param name="expected">What a message says was expected here.</param>
    public Operand Next(string expected)
    {
        scanner.SkipSpace();
        var start = scanner.Position;
        if (scanner.TryText("${"))
        {
            return new Operand.Named(scanner.Until('}', "the name is not closed by }").Trim(), start + 1);
        }

        if (scanner.TrySymbol('.'))
        {
            return new Operand.Named(TypedQuestion.Itself, start + 1);
        }

        if (scanner.IsAtQuote())
        {
            return new Operand.Text(scanner.Quoted());
        }

        if (scanner.TryNumber(out var number))
        {
            return new Operand.Number(number);
        }

        if (++depth > Deepest)
        {
            throw Scanner.Wrong($"the condition is nested more than {Deepest} levels deep");
        }

        var operand = Call(start, expected);
        depth--;
        return operand;
    }

    private Operand Call(int start, string expected)
    {
        var function = scanner.Function();
        switch (function)
        {
            case null:
                throw Scanner.Wrong($"expected {expected}");
            case "coalesce":
                var first = Next("${NAME}");
                scanner.Expect(',');
                var otherwise = Next("${NAME}");
                scanner.Expect(')');
                return new Operand.FirstOf(first, otherwise);
            case "count-selected":
                return new Operand.Chosen(Only(function));
            case "string-length":
                return new Operand.Length(Only(function));
            case "number" or "string":
                var same = Next("${NAME}");
                scanner.Expect(')');
                return same;
            case "date":
                var day = scanner.Quoted();
                scanner.Expect(')');
                return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found)
                    ? new Operand.Day(found)
                    : throw Scanner.Wrong($"\"{day}\" is no day", "write it as 2011-12-05");
            default:
                scanner.Back(start);
                throw Scanner.Wrong(
                    $"{function}() has no place in a condition here", Spelling.Suggest(function, Known) ?? $"known are {string.Join(", ", Known)}");
        }
    }

    private Operand.Named Only(string function)
    {
        var start = scanner.Position;
        if (Next("${NAME}") is Operand.Named named)
        {
            scanner.Expect(')');
            return named;
        }

        scanner.Back(start);
        throw Scanner.Wrong($"expected ${{NAME}} in {function}()");
    }
}
