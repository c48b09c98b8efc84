using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Instruments;
using Plumbline.Instruments;
using Plumbline.Instruments.Checks;
using Plumbline.Files.Instruments;

namespace Plumbline.Cli.Verbs.Instruments;

/// <summary><c>instrument check FILE</c>: proves an instrument sound and shows what was proved.</summary>
internal static class InstrumentCheckVerb
{
    public static Command Command()
    {
        var file = InstrumentVerb.File();
        var json = Inputs.Json();
        var command = new Command("check", "Prove an instrument sound and show how it is built: names, routing, comments, texts, fingerprint.") { file, json };
        command.SetAction(parsed =>
        {
            var notes = new List<Refusal>();
            var read = AnyInstrumentFile.Read(parsed.GetRequiredValue(file), notes);
            if (!read.TryGet(out var instrument))
            {
                return parsed.Refuse(read.Refusals);
            }

            foreach (var note in notes)
            {
                parsed.InvocationConfiguration.Error.WriteLine(note);
            }

            var check = InstrumentCheck.Of(instrument);
            var fingerprint = InstrumentFile.Fingerprint(instrument.Draft);
            return parsed.Done(parsed.GetValue(json)
                ? JsonSerializer.Serialize(InstrumentCheckJson.Of(instrument, check, fingerprint), ProgramJson.Default.InstrumentCheckJson)
                : Text(instrument, check, fingerprint));
        });
        return command;
    }

    private static string Text(Instrument instrument, InstrumentCheck check, string fingerprint) => string.Join('\n',
    [
        $"{instrument.Id} {instrument.Version}: {instrument.Title.English}",
        $"sound, {instrument.Status.ToString().ToLowerInvariant()}, {instrument.Questions.Count} questions; fingerprint {fingerprint}",
        "",
        TextTable.Of(
            ["criterion", "", "questions", "scored", "key", "routing", "descriptive"],
            check.Criteria.Select(line => (IReadOnlyList<string>)[line.Criterion ?? "-", line.Title, N(line.Questions), N(line.Scored), N(line.KeyQuestions),
                N(line.Routing), N(line.Descriptive)])),
        "",
        $"phases: {string.Join(", ", check.Phases.Select(phase => $"{phase.Key} {phase.Value}"))}",
        $"key questions: {string.Join(", ", check.Themes.Select(theme => $"{theme.Key} {theme.Value}"))}",
        $"routing: {check.Depth} deep{(check.WidestOpener is { } widest ? $"; {widest.Question} opens or closes {widest.Opens} others" : "")}",
        "",
        "Proved:",
        .. check.Done.Select(done => $"  {done.Rule} ({done.Looked})"),
        .. check.Oddities.Count == 0 ? [] : new[] { "", "Worth a look:" },
        .. check.Oddities.Select(oddity => $"  {oddity}"),
    ]);

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
