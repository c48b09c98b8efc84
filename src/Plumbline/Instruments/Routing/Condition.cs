namespace Plumbline.Instruments.Routing;

/// <summary>When a question is open, as a tree.</summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>The names of questions and profile fields that it asks about, with the column of each in the text.</summary>
    public abstract IEnumerable<Asked> Names { get; }

    /// <summary>A name of a question or a profile field is compared with a value.</summary>
    public sealed record Asked(string Name, string Value, bool Negated, int Column) : Condition
    {
        public override IEnumerable<Asked> Names => [this];
    }

    public sealed record All(IReadOnlyList<Condition> Parts) : Condition
    {
        public override IEnumerable<Asked> Names => Parts.SelectMany(part => part.Names);
    }

    public sealed record Any(IReadOnlyList<Condition> Parts) : Condition
    {
        public override IEnumerable<Asked> Names => Parts.SelectMany(part => part.Names);
    }

    public sealed record Not(Condition Part) : Condition
    {
        public override IEnumerable<Asked> Names => Part.Names;
    }
}
