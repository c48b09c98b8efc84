using System.CommandLine;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Findings.Bindings;
using Plumbline.Findings.Proofs;
using Plumbline.Instruments.Rulesets;
using Plumbline.Reports;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Files.Narratives;

namespace Plumbline.Cli.Verbs;

/// <summary><c>proof FILE</c>: reads a finished text for figures that cannot be, figures that disagree, and slips around them.</summary>
internal static class ProofVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "The text to read: a Word document (.docx), plain text or Markdown." };
        var folder = new Option<string?>("--inspection") { Description = "The folder of the inspection whose figures the text should print." };
        var json = Inputs.Json();
        var command = new Command("proof", "Proof-read a text: impossible percentages, figures that disagree, dates out of order, unfair words for shares.")
        {
            file, folder, json,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!File.Exists(path))
            {
                parsed.InvocationConfiguration.Error.WriteLine($"there is no file {path}");
                return ExitCode.WrongUsage;
            }

            var read = FinishedText.Read(path, path);
            if (!read.TryGet(out var text))
            {
                parsed.Refuse(read.Refusals);
                return ExitCode.WrongUsage;
            }

            var settings = parsed.GetValue(folder) is { } inspection ? OfInspection(inspection) : Result.Of(new ProofSettings { Bands = BandsIn(text.Text) });
            if (!settings.TryGet(out var known))
            {
                return parsed.Refuse(settings.Refusals);
            }

            var findings = ProofReader.Read(text.Text, path, known with { LinesAreParagraphs = text.LinesAreParagraphs });
            if (parsed.GetValue(json))
            {
                parsed.InvocationConfiguration.Output.WriteLine(
                    JsonSerializer.Serialize([.. findings.Select(FindingJson.Of)], ProgramJson.Default.IReadOnlyListFindingJson));
                return findings.Count == 0 ? ExitCode.Done : ExitCode.Findings;
            }

            foreach (var finding in findings)
            {
                parsed.InvocationConfiguration.Output.WriteLine(finding);
            }

            parsed.Done(findings.Count switch { 0 => $"{path}: nothing found", 1 => "1 finding", var many => $"{many} findings" });
            return findings.Count == 0 ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    /// <summary>A folder that holds only what scoring needs will do; then surveys and benchmarks are not compared.</summary>
    private static Result<ProofSettings> OfInspection(string folder)
    {
        var whole = WholeFolderReading.Read(folder, InstrumentShelf.Own, []);
        return whole.TryGet(out var read)
            ? Settings(read.Scored, ReportFacts.Of(read.Inspection, read.Responses))
            : InspectionFolder.ReadForScoring(folder, InstrumentShelf.Own).Then(scored => Settings(scored, []));
    }

    private static Result<ProofSettings> Settings(ScoredFolder scored, IEnumerable<KeyValuePair<string, Fact>> given) =>
        scored.Score().Then(scores => Result.Of(new ProofSettings
        {
            Bands = scored.Readings.Instrument.Rules.OfPrintedPercent,
            Scores = scores,
            Figures = new InspectionFigures(scored.Readings, scores, given),
            Cases = scored.Readings.Cases.Count,
        }));

    /// <summary>Without an inspection the words of the instrument of the program whose words the text uses most; they follow from printed
    /// percentages.</summary>
    private static Bands? BandsIn(string text) => InstrumentShelf.Own.Known().Select(name => name.Split(' '))
        .Select(name => InstrumentShelf.Own.Read(name[0], name[^1], default))
        .Where(read => !read.IsRefused)
        .Select(read => read.Value.Rules.OfPrintedPercent)
        .OfType<Bands>()
        .MaxBy(bands => bands.All.Count(comment => text.Contains(comment.Word, StringComparison.Ordinal)));
}
