using System.Globalization;
using Plumbline.Instruments;

namespace Plumbline.Caseloads;

/// <summary>What a field of a profile may hold: one rule at every door, of the page and of files.</summary>
public static class ProfileValues
{
    private const int MostDigits = 9;

    private static readonly LocalText NoDay = new("{0} must be a day written 2011-12-05, not \"{1}\"", "rhaid i {0} fod yn ddiwrnod wedi’i ysgrifennu fel 2011-12-05, nid “{1}”");

    private static readonly LocalText NoNumber = new("{0} must be a whole number, not \"{1}\"", "rhaid i {0} fod yn rhif cyfan, nid “{1}”");

    private static readonly LocalText NoChoice = new("{0} must be one of {1}, not \"{2}\"", "rhaid i {0} fod yn un o {1}, nid “{2}”");

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
            return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : Refusal.Of("value-unknown", NoDay, field.Name, value);
        }

        if (field.Choices is null || !instrument.Choices.TryGetValue(field.Choices, out var choices) || choices.Any(choice => choice.Name == value))
        {
            return null;
        }

        var names = choices.Select(choice => choice.Name).ToList();
        return Refusal.Of("value-unknown", NoChoice, field.Name, string.Join(", ", names), value) with { Suggestion = Spelling.Suggest(value, names) };
    }
}
