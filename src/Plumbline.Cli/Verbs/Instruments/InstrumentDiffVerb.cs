using System.CommandLine;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Instruments;
using Plumbline.Instruments.Changes;
using Plumbline.Files.Instruments;

namespace Plumbline.Cli.Verbs.Instruments;

/// <summary><c>instrument diff OLD NEW</c>: what each change means for cases that were judged before it.</summary>
internal static class InstrumentDiffVerb
{
    private static readonly (ChangeClass Class, string Heading)[] Headings =
    [
        (ChangeClass.Breaking, "Breaking: earlier cases stay on the earlier version"),
        (ChangeClass.NeedsMapping, "Needs mapping: a person has to say how earlier answers carry over"),
        (ChangeClass.Safe, "Safe: nothing to do"),
    ];

    public static Command Command()
    {
        var old = InstrumentVerb.File("OLD", "The earlier version.");
        var @new = InstrumentVerb.File("NEW", "The later version.");
        var json = Inputs.Json();
        var command = new Command(
            "diff", "Compare two versions of an instrument: each change is safe, needs mapping or is breaking. Ends with 1 unless all are safe.")
        {
            old, @new, json,
        };
        command.SetAction(parsed =>
        {
            var (earlier, later) =
                (AnyInstrumentFile.ReadUnguarded(parsed.GetRequiredValue(old)), AnyInstrumentFile.ReadUnguarded(parsed.GetRequiredValue(@new)));
            if (earlier.IsRefused || later.IsRefused)
            {
                return parsed.Refuse([.. earlier.Refusals, .. later.Refusals]);
            }

            var changes = InstrumentChanges.Between(earlier.Value, later.Value);
            parsed.Done(parsed.GetValue(json)
                ? JsonSerializer.Serialize([.. changes.Select(InstrumentChangeJson.Of)], ProgramJson.Default.IReadOnlyListInstrumentChangeJson)
                : Text(changes));
            return changes.All(change => change.Class == ChangeClass.Safe) ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    private static string Text(IReadOnlyList<InstrumentChange> changes) => changes.Count == 0
        ? "no change"
        : string.Join("\n\n", Headings
            .Select(heading => (heading.Heading, Changes: changes.Where(change => change.Class == heading.Class).ToList()))
            .Where(part => part.Changes.Count > 0)
            .Select(part => $"{part.Heading} ({part.Changes.Count})\n{string.Join('\n', part.Changes.Select(Line))}"));

    private static string Line(InstrumentChange change) =>
        $"  {change.Subject}: {change.What} ({change.Kind.Code})\n    {change.Kind.Why}{(change.Kind.ToDo.Length == 0 ? "" : $"; {change.Kind.ToDo}")}";
}
