namespace Plumbline.Instruments.Routing;

/// <summary>When a question is open, as a tree.</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>The names of questions and profile fields that it asks about, with the column of each in the text.</summary>
    public abstract IEnumerable<Term> Names { get; }

    /// <summary>Something is asked of one name.</summary>
    public abstract record Term(string Name, int Column) : Condition
    {
        public override IEnumerable<Term> Names => [this];
    }

    /// <summary>A name of a question or a profile field is compared with a value.</summary>
    public sealed record Asked(string Name, string Value, bool Negated, int Column) : Term(Name, Column)
    {
        /// <summary>Whether the value may be one of several that were chosen, as <c>selected()</c> asks; otherwise it is the whole answer.</summary>
        public bool IsAmong { get; init; }
    }

    /// <summary>A number is compared with another, such as an age.</summary>
    public sealed record Compared(string Name, Comparison Comparison, decimal Number, int Column) : Term(Name, Column);

    /// <summary>How many choices were chosen is compared with a number.</summary>
    public sealed record Chosen(string Name, Comparison Comparison, decimal Number, int Column) : Term(Name, Column);

    /// <summary>A day is compared with another.</summary>
    public sealed record Dated(string Name, Comparison Comparison, DateOnly Day, int Column) : Term(Name, Column);

    /// <summary>Holds always, or never.</summary>
    public sealed record Fixed(bool Holds) : Condition
    {
        public override IEnumerable<Term> Names => [];
    }

    public sealed record All(IReadOnlyList<Condition> Parts) : Condition
    {
        public override IEnumerable<Term> Names => Parts.SelectMany(part => part.Names);
    }

    public sealed record Any(IReadOnlyList<Condition> Parts) : Condition
    {
        public override IEnumerable<Term> Names => Parts.SelectMany(part => part.Names);
    }

    public sealed record Not(Condition Part) : Condition
    {
        public override IEnumerable<Term> Names => Part.Names;
    }
}
