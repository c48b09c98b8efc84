using System.CommandLine;
using System.Text.Json;
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
        var json = Inputs.Json();
        var command = new Command("check", "Prove an instrument sound: names, routing, comments.") { file, json };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var read = InstrumentFile.Read(path);
            if (!read.TryGet(out var instrument))
            {
                return parsed.Refuse(read.Refusals);
            }

            var found = new InstrumentJson(instrument.Id, instrument.Version, instrument.Questions.Count, instrument.Questions.Count(question => question.IsScored), InstrumentFile.Fingerprint(File.ReadAllText(path)));
            return parsed.Done(parsed.GetValue(json)
                ? JsonSerializer.Serialize(found, ProgramJson.Default.InstrumentJson)
                : $"{found.Id} {found.Version}: {found.Questions} questions, {found.Scored} scored, sound; fingerprint {found.Fingerprint}");
        });
        return command;
    }
}
