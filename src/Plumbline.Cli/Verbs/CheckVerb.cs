using System.CommandLine;
using Plumbline.Cli.Output;
using Plumbline.Storage.Files.Inspections;
using Plumbline.Storage.Files.Instruments;

namespace Plumbline.Cli.Verbs;

/// <summary><c>check DIR</c>: everything wrong with an inspection, at once.</summary>
internal static class CheckVerb
{
    public static Command Command()
    {
        var folder = Inputs.Folder();
        var command = new Command("check", "Check a whole inspection: files, routing, answers, dates, figures in the narrative.") { folder };
        command.SetAction(parsed =>
        {
            var read = InspectionFolder.ReadForScoring(parsed.GetRequiredValue(folder), InstrumentShelf.Own);
            if (!read.TryGet(out var inspection))
            {
                return parsed.Refuse(read.Refusals);
            }

            var unanswered = inspection.Readings.Cases.Sum(read => read.Unanswered);
            return parsed.Done($"{inspection.Header.Id}: {inspection.Readings.Cases.Count} cases, {inspection.Judgements.Count} judgements, {unanswered} unanswered, no fault");
        });
        return command;
    }
}
