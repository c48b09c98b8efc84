using Plumbline.Instruments.Routing;

namespace Plumbline.Instruments.Aids;

/// <summary>A rule that ends in one outcome for every case, as a tree.</summary>
public abstract record Calculation
{
    private Calculation()
    {
    }

    /// <summary>What it asks about.</summary>
    public abstract IEnumerable<Condition.Term> Names { get; }

    /// <summary>Every outcome that it can end in.</summary>
    public abstract IEnumerable<string> Outcomes { get; }

    public sealed record Outcome(string Value) : Calculation
    {
        public override IEnumerable<Condition.Term> Names => [];

        public override IEnumerable<string> Outcomes => [Value];
    }

    public sealed record Choice(Condition If, Calculation Then, Calculation Otherwise) : Calculation
    {
        public override IEnumerable<Condition.Term> Names => [.. If.Names, .. Then.Names, .. Otherwise.Names];

        public override IEnumerable<string> Outcomes => [.. Then.Outcomes, .. Otherwise.Outcomes];
    }

    /// <summary>The outcome for these values, or null while one of them is not known.</summary>
    public string? Of(IReadOnlyDictionary<string, string> values) =>
        Names.All(name => values.TryGetValue(name.Name, out var value) && value.Length > 0) ? OfKnown(values) : null;

    private string OfKnown(IReadOnlyDictionary<string, string> values) => this switch
    {
        Choice choice => (Test.OfProfile(choice.If).Holds(values) ? choice.Then : choice.Otherwise).OfKnown(values),
        Outcome outcome => outcome.Value,
        _ => throw new InvalidOperationException($"No outcome of {this}."),
    };
}
