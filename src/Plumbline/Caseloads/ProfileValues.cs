using System.Globalization;
using Plumbline.Instruments;
using Plumbline.Instruments.Routing;

namespace Plumbline.Caseloads;

/// <summary>What a field of a profile may hold: one rule at every door, of the page and of files.</summary>
public static class ProfileValues
{
    private const int MostDigits = 9;

    private static readonly LocalText NoDay = new(
        "{0} must be a day written 2011-12-05, not \"{1}\"", "rhaid i {0} fod yn ddyddiad wedi’i ysgrifennu fel 2011-12-05, nid “{1}”");

    private static readonly LocalText NoNumber = new("{0} must be a whole number, not \"{1}\"", "rhaid i {0} fod yn rhif cyfan, nid “{1}”");

    private static readonly LocalText NoChoice = new("{0} must be one of {1}, not \"{2}\"", "rhaid i {0} fod yn un o {1}, nid “{2}”");

    private static readonly LocalText NoPhase = new(
        "{0} is empty, and without it nobody can say which questions the case is asked",
            "mae {0} yn wag, a hebddo ni all neb ddweud pa gwestiynau a ofynnir am yr achos");

    /// <summary>
    /// What may stand in every field that is chosen from a list, whatever the list: nobody is pressed into another word. Only the fields that say which
    /// phases a case
    /// went through take none of them.
    /// </summary>
    public static IReadOnlyList<(string Value, LocalText Label)> Everywhere { get; } =
    [
        ("other", new("Other", "Arall")), ("not known", new("Not known", "Ddim yn hysbys")),
            ("prefer not to say", new("Prefers not to say", "Gwell ganddynt beidio â dweud")),
    ];

    /// <summary>A value as people read it; null where nobody has words for it.</summary>
    public static LocalText? LabelOf(Instrument instrument, string field, string value) =>
        (instrument.Profile.FirstOrDefault(known => known.Name == field)?.Choices is { } list && instrument.Choices.TryGetValue(list, out var choices)
            ? choices.FirstOrDefault(choice => choice.Name == value)?.Label : null)
        ?? Everywhere.FirstOrDefault(known => known.Value == value).Label;

    /// <summary>Every value that a chosen field may hold, in order; empty for text, numbers and days.</summary>
    public static IReadOnlyList<string> Of(ProfileField field, Instrument instrument) => field.Choices is { } list
        && instrument.Choices.TryGetValue(list, out var choices)
        ? [.. choices.Select(choice => choice.Name).Union(PhasesOf(instrument).Fields.Contains(field.Name) ? [] : Everywhere.Select(known => known.Value))]
        : [];

    /// <summary>
    /// Tells of the profile of a case why nobody could say which questions it is asked: none of the phases that depend on it holds, and a field that they ask
    /// about is not
    /// known. Null when it is clear.
    /// </summary>
    public static Func<IReadOnlyDictionary<string, string>, (string Field, Refusal Fault)?> RoutingFaults(Instrument instrument)
    {
        var (tests, fields) = PhasesOf(instrument);
        return profile => tests.Any(test => test.Holds(profile))
            || fields.FirstOrDefault(field => profile.GetValueOrDefault(field, "").Length == 0) is not { } missing
            ? null
            : (missing, Refusal.Of("value-missing", NoPhase, missing));
    }

    private static (IReadOnlyList<Test> Tests, IReadOnlyList<string> Fields) PhasesOf(Instrument instrument)
    {
        var conditions = instrument.Phases.Select(phase => phase.When).OfType<string>().Select(when => ConditionParser.Parse(when).Value).ToList();
        return ([.. conditions.Select(Test.OfProfile)], [.. conditions.SelectMany(condition => condition.Names).Select(term => term.Name).Distinct()]);
    }

    /// <summary>Null for a value that the field may hold; an empty one is not recorded.</summary>
    public static Refusal? FaultOf(ProfileField field, string value, Instrument instrument)
    {
        if (value.Length == 0)
        {
            return null;
        }

        if (field.IsNumber)
        {
            return value.All(char.IsAsciiDigit) && value.TrimStart('0').Length <= MostDigits ? null : Refusal.Of("value-unknown", NoNumber, field.Name, value);
        }

        if (field.IsDate)
        {
            return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
                ? null
                : Refusal.Of("value-unknown", NoDay, field.Name, value);
        }

        if (field.Choices is null || !instrument.Choices.TryGetValue(field.Choices, out var choices) || choices.Any(choice => choice.Name == value))
        {
            return null;
        }

        var names = Of(field, instrument);
        return names.Contains(value) ? null
            : Refusal.Of("value-unknown", NoChoice, field.Name, string.Join(", ", names), value) with { Suggestion = Spelling.Suggest(value, names) };
    }
}
