using System.Globalization;

namespace Plumbline.Instruments.Routing.Operands;

/// <summary>What a comparison of two sides asks, in terms of single names.</summary>
internal static class OperandComparison
{
    /// <exception cref="FormatException">The two cannot be compared here.</exception>
    public static Condition Of(Operand left, Comparison comparison, Operand right) => (left, right) switch
    {
        (Operand.Named name, Operand.Number number) => new Condition.Compared(name.Name, comparison, number.Value, name.Column),
        (Operand.Named name, Operand.Day day) => new Condition.Dated(name.Name, comparison, day.Value, name.Column),
        (Operand.Named name, Operand.Text text) => OfText(name, comparison, text.Value),
        (Operand.FirstOf first, Operand.Text or Operand.Number or Operand.Day) => OfFirst(first, comparison, right),
        (Operand.Chosen chosen, Operand.Number number) => OfChosen(chosen.Of, comparison, number.Value),
        (Operand.Length length, Operand.Number number) => OfLength(length, comparison, number.Value),
        (Operand.Number one, Operand.Number other) => new Condition.Fixed(comparison.Holds(one.Value, other.Value)),
        (Operand.Day one, Operand.Day other) => new Condition.Fixed(comparison.Holds(one.Value.DayNumber, other.Value.DayNumber)),
        (Operand.Text one, Operand.Text other) when comparison is Comparison.Equal or Comparison.NotEqual =>
            new Condition.Fixed(comparison == Comparison.Equal == (one.Value == other.Value)),
        (Operand.Text or Operand.Number or Operand.Day, Operand.Named or Operand.FirstOf or Operand.Chosen or Operand.Length) =>
            Of(right, comparison.Turned(), left),
        (Operand.Text or Operand.Number or Operand.Day, _) => throw Scanner.Wrong($"{left} and {right} cannot be compared"),
        _ =>
            throw Scanner.Wrong(
                $"expected a value after {comparison.Sign()}; two answers cannot be compared with each other", "compare each with a value in quotes"),
    };

    private static Condition.Term OfText(Operand.Named name, Comparison comparison, string value) => comparison switch
    {
        Comparison.Equal => new Condition.Asked(name.Name, value, false, name.Column),
        Comparison.NotEqual => new Condition.Asked(name.Name, value, true, name.Column),
        _ when decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) =>
            new Condition.Compared(name.Name, comparison, number, name.Column),
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            throw Scanner.Wrong($"expected a number after {comparison.Sign()}", $"write the day as date('{value}')"),
        _ => throw Scanner.Wrong($"expected a number after {comparison.Sign()}"),
    };

    private static Condition OfFirst(Operand.FirstOf operand, Comparison comparison, Operand value) => operand.First switch
    {
        Operand.Named name => new Condition.Any(
        [
            new Condition.All([Blank(name, negated: true), Of(name, comparison, value)]),
            new Condition.All([Blank(name, negated: false), Of(operand.Otherwise, comparison, value)]),
        ]),
        Operand.FirstOf inner => OfFirst(new Operand.FirstOf(inner.First, new Operand.FirstOf(inner.Otherwise, operand.Otherwise)), comparison, value),
        Operand.Text { Value: "" } => Of(operand.Otherwise, comparison, value),
        _ => Of(operand.First, comparison, value),
    };

    private static Condition OfChosen(Operand.Named name, Comparison comparison, decimal number) => AsksWhetherBlank(comparison, number)
        ? ByBlank(name, comparison.Holds(0, number), comparison.Holds(1, number))
        : new Condition.Chosen(name.Name, comparison, number, name.Column);

    private static Condition OfLength(Operand.Length length, Comparison comparison, decimal number) => AsksWhetherBlank(comparison, number)
            ? ByBlank(length.Of, comparison.Holds(0, number), comparison.Holds(1, number))
            : throw Scanner.Wrong($"{length} can only be asked whether it is 0", $"write {length.Of} != ''");

    /// <summary>Whether every count but 0 has the same answer.</summary>
    private static bool AsksWhetherBlank(Comparison comparison, decimal number) =>
        comparison.Holds(1, number) is var one && comparison.Holds(int.MaxValue, number) == one
        && (number < 1 || Enumerable.Range(-1, 3).Select(near => decimal.Floor(number) + near).Where(near => near >= 1).All(near =>
            comparison.Holds(near, number) == one));

    /// <summary>A condition that hangs only on whether something stands there.</summary>
    private static Condition ByBlank(Operand.Named name, bool blank, bool filled) => (blank, filled) switch
    {
        (false, true) => Blank(name, negated: true),
        (true, false) => Blank(name, negated: false),
        (true, true) => new Condition.Any([Blank(name, negated: false), Blank(name, negated: true)]),
        _ => new Condition.All([Blank(name, negated: false), Blank(name, negated: true)]),
    };

    private static Condition.Asked Blank(Operand.Named name, bool negated) => new(name.Name, "", negated, name.Column);
}
