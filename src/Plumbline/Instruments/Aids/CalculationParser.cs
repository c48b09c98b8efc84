using Plumbline.Instruments.Routing;

namespace Plumbline.Instruments.Aids;

/// <summary>Reads the calculations of XLSForm that choose one of several outcomes: <c>if(CONDITION, OUTCOME, OUTCOME)</c>, one within another.</summary>
public static class CalculationParser
{
    private const int Deepest = 32;

    /// <summary>The calculation, or what is wrong with it and at which character (from 1) of the text.</summary>
    public static Result<Calculation> Parse(string text)
    {
        var scanner = new Scanner(text);
        try
        {
            var calculation = Read(scanner, 0);
            scanner.End("the calculation goes on where it should end");
            return Result.Of(calculation);
        }
        catch (FormatException wrong)
        {
            return Result.Refused<Calculation>(new Refusal("calculation-unreadable", $"{wrong.Message}, at character {scanner.Position + 1} of \"{text}\""));
        }
    }

    private static Calculation Read(Scanner scanner, int depth)
    {
        if (depth > Deepest)
        {
            throw Scanner.Wrong($"the calculation is nested more than {Deepest} levels deep");
        }

        if (!scanner.TryWord("if"))
        {
            return scanner.IsAtQuote() ? new Calculation.Outcome(scanner.Quoted()) : throw Scanner.Wrong("expected if( or an outcome in quotes");
        }

        scanner.Expect('(');
        var condition = ConditionParser.Read(scanner);
        scanner.Expect(',');
        var then = Read(scanner, depth + 1);
        scanner.Expect(',');
        var otherwise = Read(scanner, depth + 1);
        scanner.Expect(')');
        return new Calculation.Choice(condition, then, otherwise);
    }
}
