using System.CommandLine;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Samples;
using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Files.Caseloads;
using Plumbline.Files.Samples;

namespace Plumbline.Cli.Verbs.Samples;

/// <summary><c>sample draw</c>: the sample, its reserve and everything that shows it was drawn fairly, or nothing at all.</summary>
internal static class DrawVerb
{
    public static Command Command()
    {
        var caseload = SampleVerb.Caseload();
        var design = new Option<string>("--design") { Description = "How to draw: a file, or the name of a design that the program carries.", Required = true };
        var seed = new Option<string>("--seed")
        {
            Description = "The text from which all chance follows. Agree on it before anyone has seen the caseload.",
            Required = true,
        };
        var to = new Option<string?>("--out") { Description = "The folder to write the sample to; without it the draw is only printed." };
        var json = Inputs.Json();
        var command = new Command("draw", "Draw a sample. The same caseload, design and seed give the same sample for ever.")
        {
            caseload, design, seed, to, json,
        };
        command.SetAction(parsed =>
        {
            if (DesignShelf.Find(parsed.GetRequiredValue(design)) is not { } path)
            {
                parsed.InvocationConfiguration.Error.WriteLine(
                    $"there is no design {parsed.GetRequiredValue(design)}; the program carries {string.Join(", ", DesignShelf.Known())}");
                return ExitCode.WrongUsage;
            }

            var text = File.ReadAllText(path);
            var plan = DesignFile.Parse(text, path);
            var cases = CaseloadFile.Read(parsed.GetRequiredValue(caseload));
            if (FaultsOf(plan, cases) is { Count: > 0 } faults)
            {
                return parsed.Refuse(faults);
            }

            parsed.Note(cases.Value.Notes);
            var made = Draws.Draw(cases.Value.Caseload, plan.Value, parsed.GetRequiredValue(seed)).Then(drawn => Replacements.Make(drawn, []));
            return made.TryGet(out var replaced) ? Report(parsed, replaced, text, parsed.GetValue(to), parsed.GetValue(json)) : parsed.Refuse(made.Refusals);
        });
        return command;
    }

    /// <summary>Faults of the design and of the list, and of those columns that the design asks for.</summary>
    public static IReadOnlyList<Refusal> FaultsOf(Result<SampleDesign> design, Result<CaseloadList> cases) =>
        [.. design.Refusals, .. cases.Refusals, .. design.TryGet(out var asking) && cases.TryGet(out var list) ? list.FaultsIn(asking.Fields) : []];

    /// <summary>Writes the files, if a folder is given, then prints the sample.</summary>
    public static int Report(ParseResult parsed, ReplacedSample replaced, string designText, string? folder, bool asJson)
    {
        var record = SampleRecord.Of(replaced, designText, SampleFiles.Program);
        if (folder is not null)
        {
            WholeFiles.Write(folder, SampleFiles.Of(replaced, record));
        }

        foreach (var warning in replaced.Drawn.Warnings)
        {
            parsed.InvocationConfiguration.Error.WriteLine($"warning: {warning}");
        }

        return parsed.Done(asJson ? SampleJson.Of(replaced, record) : SampleText.Of(replaced, record, folder));
    }
}
