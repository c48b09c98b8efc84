using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Routing;

namespace Plumbline.Instruments.Formulas;

/// <summary>What is worked out from other answers of a case. docs/methods/answers.md states what it may say.</summary>
internal abstract class Formula
{
    private const int Places = 6;

    /// <summary>The formula of a question that is answered by a person.</summary>
    public static Formula None { get; } = new Nothing();

    public bool IsNone => this is Nothing;

    /// <summary>The result, a number to six decimals (half away from zero) or a word; null while something it needs is not known.</summary>
    public TypedAnswer? Of(in KnownOfCase known)
    {
        try
        {
            return Work(known) switch
            {
                { Number: { } number } => new TypedAnswer.Counted(decimal.Round(number, Places, MidpointRounding.AwayFromZero)),
                { Text: { Length: > 0 } text } => new TypedAnswer.Words(text),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    protected abstract Worked Work(in KnownOfCase known);

    /// <summary>A number, a word, or neither.</summary>
    internal readonly record struct Worked(decimal? Number, string? Text = null)
    {
        public bool IsBlank => Number is null && string.IsNullOrEmpty(Text);
    }

    private sealed class Nothing : Formula
    {
        protected override Worked Work(in KnownOfCase known) => default;
    }

    public sealed class Constant(Worked value) : Formula
    {
        protected override Worked Work(in KnownOfCase known) => value;
    }

    /// <summary>An answer, or a field of the profile where the place is -1.</summary>
    public sealed class Named(string name, int place, bool isTyped) : Formula
    {
        protected override Worked Work(in KnownOfCase known)
        {
            if (place < 0)
            {
                return known.Profile.TryGetValue(name, out var text) ? OfText(text) : default;
            }

            return isTyped ? known.Typed[place] is { } typed ? new Worked(typed.Number, typed.Text) : default
                : known.Open[place] ? OfText(known.Counted[place].Code()) : default;
        }

        private static Worked OfText(string text) =>
            new(decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null, text);
    }

    public sealed class Arithmetic(string sign, Formula left, Formula right) : Formula
    {
        protected override Worked Work(in KnownOfCase known) => (left.Work(known).Number, right.Work(known).Number) switch
        {
            ({ } a, { } b) => new Worked(sign switch
            {
                "+" => a + b,
                "-" => a - b,
                "*" => a * b,
                "div" => b == 0 ? null : a / b,
                _ => b == 0 ? null : a % b,
            }),
            _ => default,
        };
    }

    /// <summary>How many choices were chosen.</summary>
    public sealed class CountSelected(int place, bool isTyped) : Formula
    {
        protected override Worked Work(in KnownOfCase known) => new(isTyped
            ? known.Typed[place]?.Choices.Count ?? 0
            : known.Open[place] && known.Counted[place] != Answer.Missing ? 1 : 0);
    }

    public sealed class If(Test test, Formula then, Formula otherwise) : Formula
    {
        protected override Worked Work(in KnownOfCase known) => test.Holds(known) ? then.Work(known) : otherwise.Work(known);
    }

    public sealed class FirstOf(Formula first, Formula otherwise) : Formula
    {
        protected override Worked Work(in KnownOfCase known) => first.Work(known) is { IsBlank: false } found ? found : otherwise.Work(known);
    }

    /// <summary>Rounded half away from zero to some decimals.</summary>
    public sealed class Rounded(Formula of, int places) : Formula
    {
        protected override Worked Work(in KnownOfCase known) =>
            new(of.Work(known).Number is { } number ? decimal.Round(number, places, MidpointRounding.AwayFromZero) : null);
    }

    /// <summary>Without its decimals.</summary>
    public sealed class Whole(Formula of) : Formula
    {
        protected override Worked Work(in KnownOfCase known) => new(of.Work(known).Number is { } number ? decimal.Truncate(number) : null);
    }
}
