using System.CommandLine;
using Plumbline.Cli.Output;
using Plumbline.Storage.Files.Instruments;

namespace Plumbline.Cli.Verbs;

/// <summary><c>instrument check FILE</c>: proves an instrument sound.</summary>
internal static class InstrumentVerb
{
    public static Command Command() => new("instrument", "Prove, compare and convert instruments.") { Check() };

    private static Command Check()
    {
        var file = new Argument<string>("FILE") { Description = "The YAML file of an instrument." };
        var command = new Command("check", "Prove an instrument sound: names, routing, comments.") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var read = InstrumentFile.Read(path);
            if (!read.TryGet(out var instrument))
            {
                return parsed.Refuse(read.Refusals);
            }

            var scored = instrument.Questions.Count(question => question.IsScored);
            return parsed.Done($"{instrument.Id} {instrument.Version}: {instrument.Questions.Count} questions, {scored} scored, sound; fingerprint {InstrumentFile.Fingerprint(File.ReadAllText(path))}");
        });
        return command;
    }
}
