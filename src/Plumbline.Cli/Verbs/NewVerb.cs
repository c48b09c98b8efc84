using System.CommandLine;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Inspections;
using Plumbline.Files.Inspections.Beginnings;
using Plumbline.Files.Instruments;

namespace Plumbline.Cli.Verbs;

/// <summary><c>new DIR --instrument ID</c>: a new inspection folder to fill in.</summary>
internal static class NewVerb
{
    public static Command Command()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to make; it must not be there or be empty." };
        var instrument = new Option<string>("--instrument")
        {
            Description = "The instrument to inspect by: its id, for the last version, or ID/VERSION.", Required = true,
        };
        var json = Inputs.Json();
        var command = new Command("new", "Make a new inspection folder to fill in.") { folder, instrument, json };
        command.SetAction(parsed =>
        {
            var made = NewFolder.Make(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(instrument), InstrumentShelf.Own, ThisMonth());
            if (!made.TryGet(out var files))
            {
                parsed.Refuse(made.Refusals);
                return ExitCode.WrongUsage;
            }

            return parsed.Done(parsed.GetValue(json)
                ? JsonSerializer.Serialize(files, ProgramJson.Default.IReadOnlyListString)
                : string.Join(Environment.NewLine, files));
        });
        return command;
    }

    private static CalendarDate ThisMonth()
    {
        var now = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
        return new CalendarDate(now.Year, now.Month, null);
    }
}
