using System.CommandLine;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Files.Inspections.Checks;
using Plumbline.Files.Instruments;

namespace Plumbline.Cli.Verbs;

/// <summary><c>check DIR</c>: everything wrong with an inspection, at once.</summary>
internal static class CheckVerb
{
    public static Command Command()
    {
        var folder = Inputs.Folder();
        var json = Inputs.Json();
        var command = new Command("check", "Check a whole inspection: files, routing, answers, dates, figures in the narrative.") { folder, json };
        command.SetAction(parsed =>
        {
            var found = FolderCheck.Of(parsed.GetRequiredValue(folder), InstrumentShelf.Own);
            if (parsed.GetValue(json))
            {
                parsed.Done(JsonSerializer.Serialize(CheckJson.Of(found), ProgramJson.Default.CheckJson));
                return found.Faults.Count == 0 ? ExitCode.Done : ExitCode.Findings;
            }

            if (found.Faults.Count > 0)
            {
                return parsed.Refuse(found.Faults);
            }

            foreach (var note in found.Notes)
            {
                parsed.InvocationConfiguration.Output.WriteLine($"note: {note}");
            }

            return parsed.Done(
                $"{found.Id}: {Counted(found.Cases, "case")}, {Counted(found.Judgements, "judgement")}, {found.Unanswered} unanswered, no fault");
        });
        return command;
    }

    private static string Counted(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
