using System.CommandLine;
using Plumbline.Cli.Output;
using Plumbline.Instruments;
using Plumbline.Instruments.Aids;
using Plumbline.Files.Instruments;

namespace Plumbline.Cli.Verbs.Instruments;

/// <summary><c>instrument aid FILE AID NAME=VALUE ...</c>: works a calculated aid out, as the page of a case does beside its question.</summary>
internal static class InstrumentAidVerb
{
    public static Command Command()
    {
        var file = InstrumentVerb.File();
        var name = new Argument<string>("AID") { Description = "The name of the aid, such as scaled_approach." };
        var given = new Argument<string[]>("NAME=VALUE")
        {
            Description = "What is known of the case: fields of the profile and numbers that the aid asks for.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("aid", "Work out a calculated aid for the values given.") { file, name, given };
        command.SetAction(parsed =>
        {
            var read = AnyInstrumentFile.Read(parsed.GetRequiredValue(file));
            if (!read.TryGet(out var instrument))
            {
                return parsed.Refuse(read.Refusals);
            }

            var asked = parsed.GetRequiredValue(name);
            if (instrument.Aids.FirstOrDefault(aid => aid.Aid.Name == asked) is not { } aid)
            {
                return parsed.Refuse([
                    new Refusal("unknown-aid", $"{instrument.Id} has no aid {asked}")
                    {
                        Suggestion = Spelling.Suggest(asked, instrument.Aids.Select(known => known.Aid.Name)),
                    },
                ]);
            }

            return WorkOut(parsed, instrument, aid, parsed.GetValue(given) ?? []);
        });
        return command;
    }

    private static int WorkOut(ParseResult parsed, Instrument instrument, CompiledAid aid, IReadOnlyList<string> given)
    {
        var values = given
            .Select(pair => pair.Split('=', 2))
            .GroupBy(pair => pair[0])
            .ToDictionary(group => group.Key, group => group.Last().ElementAtOrDefault(1) ?? "");
        var faults = values.Select(value => FaultOf(instrument, aid, value.Key, value.Value)).OfType<Refusal>().ToList();
        if (faults.Count > 0)
        {
            return parsed.Refuse(faults);
        }

        return aid.Outcome(values) is { } outcome
            ? parsed.Done($"{aid.Aid.Label.English}: {outcome.Label.English} ({outcome.Name})\nSource: {aid.Aid.Source.English}")
            : parsed.Refuse([
                new Refusal("value-missing", $"cannot be worked out without {string.Join(" and ", aid.Wanting(values))}") { Subject = aid.Aid.Name },
            ]);
    }

    private static Refusal? FaultOf(Instrument instrument, CompiledAid aid, string name, string value)
    {
        var known = aid.Calculation.Names.Select(term => term.Name).Distinct().ToList();
        if (!known.Contains(name))
        {
            return new Refusal("unknown-name", $"does not ask for {name}")
            {
                Subject = aid.Aid.Name,
                Suggestion = Spelling.Suggest(name, known) ?? $"it asks for {string.Join(", ", known)}",
            };
        }

        if (instrument.Profile.FirstOrDefault(field => field.Name == name)?.Choices is { } list && instrument.Choices[list].All(choice => choice.Name != value))
        {
            var choices = instrument.Choices[list].Select(choice => choice.Name).ToList();
            return new Refusal("value-unknown", $"{name} must be one of {string.Join(", ", choices)}, not \"{value}\"")
            {
                Subject = aid.Aid.Name, Suggestion = Spelling.Suggest(value, choices),
            };
        }

        return aid.FaultOf(name, value);
    }
}
