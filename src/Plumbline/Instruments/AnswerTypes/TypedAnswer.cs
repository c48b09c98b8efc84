using System.Globalization;

namespace Plumbline.Instruments.AnswerTypes;

/// <summary>What was answered to a question that is no judgement. Two are equal when they are of one kind and say the same.</summary>
/// <param name="Text">As files, the ledger and the database hold it: always in one form.</param>
public abstract record TypedAnswer(string Text)
{
    /// <summary>The choices that were chosen, in the order of their list; none for what is typed.</summary>
    public virtual IReadOnlyList<string> Choices => [];

    /// <summary>The number that it is, or null.</summary>
    public virtual decimal? Number => null;

    /// <summary>The day that it is, or null.</summary>
    public virtual DateOnly? Day => null;

    /// <summary>Whether a choice is among those that were chosen, or the whole of it is this.</summary>
    public bool Has(string value) => Text == value || Choices.Contains(value);

    public sealed override string ToString() => Text;

    /// <summary>One choice of a list, or several.</summary>
    public sealed record Chosen : TypedAnswer
    {
        private readonly string[] choices;

        private Chosen(string[] choices)
            : base(string.Join(' ', choices)) => this.choices = choices;

        public override IReadOnlyList<string> Choices => choices;

        public override decimal? Number => choices is [var one] && decimal.TryParse(one, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number : null;

        public static Chosen Of(params IEnumerable<string> choices) => new([.. choices]);

        public bool Equals(Chosen? other) => other is not null && choices.AsSpan().SequenceEqual(other.choices);

        public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>A number, whole or not.</summary>
    public sealed record Counted(decimal Value) : TypedAnswer(Plain(Value))
    {
        public override decimal? Number => Value;

        /// <summary>Without zeros that say nothing: 2.50 is 2.5.</summary>
        private static string Plain(decimal value) => value.ToString("0.#############################", CultureInfo.InvariantCulture);
    }

    /// <summary>A day, written 2011-12-05.</summary>
    public sealed record OnDay(DateOnly Date) : TypedAnswer(Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
    {
        public override DateOnly? Day => Date;
    }

    /// <summary>A time of day to the minute, written 09:30.</summary>
    public sealed record AtTime(TimeOnly Time) : TypedAnswer(Time.ToString("HH':'mm", CultureInfo.InvariantCulture));

    /// <summary>What somebody wrote.</summary>
    public sealed record Words(string Written) : TypedAnswer(Written);
}
