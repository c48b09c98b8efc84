using Plumbline.Instruments.Routing;

namespace Plumbline.Instruments.Formulas;

/// <summary>
/// Reads the calculations of XLSForm that work out a number or a word: <c>+ - * div mod</c>, brackets, <c>if()</c>, <c>coalesce()</c>,
/// <c>count-selected()</c>, <c>round()</c>, <c>int()</c>, <c>number()</c>.
/// </summary>
internal sealed class FormulaParser
{
    private const int Deepest = 32;

    private static readonly string[] Known = ["if", "coalesce", "count-selected", "round", "int", "number"];

    private readonly Scanner scanner;
    private readonly Func<string, int> indexOf;
    private readonly Func<int, bool> isTyped;
    private readonly List<Condition.Term> names = [];
    private int depth;

    private FormulaParser(Scanner scanner, Func<string, int> indexOf, Func<int, bool> isTyped) =>
        (this.scanner, this.indexOf, this.isTyped) = (scanner, indexOf, isTyped);

    /// <summary>The formula with all that it asks about, or what is wrong with it and at which character (from 1) of the text.</summary>
    public static Result<(Formula Formula, IReadOnlyList<Condition.Term> Names)> Parse(string text, Func<string, int> indexOf, Func<int, bool> isTyped)
    {
        var scanner = new Scanner(text);
        try
        {
            var parser = new FormulaParser(scanner, indexOf, isTyped);
            var formula = parser.Sum();
            scanner.End("the calculation goes on where it should end");
            return Result.Of((formula, (IReadOnlyList<Condition.Term>)parser.names));
        }
        catch (FormatException wrong)
        {
            return Result.Refused<(Formula, IReadOnlyList<Condition.Term>)>(
                new Refusal("calculation-unreadable", $"{wrong.Message}, at character {scanner.Position + 1} of \"{text}\""));
        }
    }

    private Formula Sum() => Series(Product, "+", "-");

    private Formula Product() => Series(One, "*", "div", "mod");

    private Formula Series(Func<Formula> next, params string[] signs)
    {
        var found = next();
        while (signs.FirstOrDefault(sign => char.IsLetter(sign[0]) ? scanner.TryWord(sign) : scanner.TrySymbol(sign[0])) is { } sign)
        {
            found = new Formula.Arithmetic(sign, found, next());
        }

        return found;
    }

    private Formula One()
    {
        if (++depth > Deepest)
        {
            throw Scanner.Wrong($"the calculation is nested more than {Deepest} levels deep");
        }

        var found = Plain();
        depth--;
        return found;
    }

    private Formula Plain()
    {
        scanner.SkipSpace();
        if (scanner.TryNumber(out var number))
        {
            return new Formula.Constant(new Formula.Worked(number));
        }

        if (scanner.IsAtQuote())
        {
            return new Formula.Constant(new Formula.Worked(null, scanner.Quoted()));
        }

        if (scanner.IsAt('('))
        {
            scanner.Expect('(');
            return Closed(Sum());
        }

        return Name() is { } named ? new Formula.Named(named.Name, indexOf(named.Name), isTyped(indexOf(named.Name))) : Call();
    }

    private Condition.Asked? Name()
    {
        scanner.SkipSpace();
        var column = scanner.Position + 1;
        if (!scanner.TryText("${"))
        {
            return null;
        }

        var asked = new Condition.Asked(scanner.Until('}', "the name is not closed by }").Trim(), "", false, column);
        names.Add(asked);
        return asked;
    }

    private Formula Call()
    {
        var start = scanner.Position;
        var function = scanner.Function();
        switch (function)
        {
            case "if":
                var condition = ConditionParser.Read(scanner);
                names.AddRange(condition.Names);
                scanner.Expect(',');
                var then = Sum();
                scanner.Expect(',');
                return Closed(new Formula.If(Test.Of(condition, indexOf, isTyped), then, Sum()));
            case "coalesce":
                var first = Sum();
                scanner.Expect(',');
                return Closed(new Formula.FirstOf(first, Sum()));
            case "count-selected":
                return Closed(Name() is { } of && indexOf(of.Name) is >= 0 and var place
                    ? new Formula.CountSelected(place, isTyped(place))
                    : throw Scanner.Wrong("expected the ${NAME} of a question in count-selected()"));
            case "round":
                var rounded = Sum();
                return Closed(new Formula.Rounded(rounded, scanner.TrySymbol(',') ? Places() : 0));
            case "int":
                return Closed(new Formula.Whole(Sum()));
            case "number":
                return Closed(Sum());
            case null:
                throw Scanner.Wrong("expected a number, ${NAME} or a function");
            default:
                scanner.Back(start);
                throw Scanner.Wrong($"{function}() has no place in a calculation here; {Spelling.Suggest(function, Known) ?? $"known are {string.Join(", ",
                    Known)}"}");
        }
    }

    private int Places() => scanner.TryNumber(out var places) && places is >= 0 and <= 6 && places == decimal.Truncate(places)
        ? (int)places
        : throw Scanner.Wrong("expected a whole number of decimals from 0 to 6");

    private Formula Closed(Formula formula)
    {
        scanner.Expect(')');
        return formula;
    }
}
