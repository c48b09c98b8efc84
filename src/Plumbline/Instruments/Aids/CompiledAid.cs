namespace Plumbline.Instruments.Aids;

/// <summary>An aid that has been proved sound and can be worked out.</summary>
public sealed record CompiledAid(Aid Aid, Calculation Calculation, IReadOnlyList<Choice> Choices)
{
    /// <summary>What an assessor still has to type, or that is wanting in the profile, before there is an outcome.</summary>
    public IReadOnlyList<string> Wanting(IReadOnlyDictionary<string, string> values) =>
        [.. Calculation.Names.Select(name => name.Name).Distinct().Where(name => !values.TryGetValue(name, out var value) || value.Length == 0)];

    /// <summary>The outcome for a case.</summary>
    /// <param name="values">The profile of the case and what was typed, by name.</param>
    public Choice? Outcome(IReadOnlyDictionary<string, string> values) =>
        Calculation.Of(values) is { } outcome ? Choices.First(choice => choice.Name == outcome) : null;

    /// <summary>Why a typed value cannot be right, or null.</summary>
    public Refusal? FaultOf(string name, string value) => Aid.Inputs.FirstOrDefault(input => input.Name == name) is not { } input
        ? null
        : int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && number >= input.From
            && number <= input.To
            ? null
            : new Refusal("value-outside", $"{input.Name} is a whole number from {input.From} to {input.To}, not \"{value}\"") { Subject = Aid.Name };
}
