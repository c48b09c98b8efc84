using System.CommandLine;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Documents;
using Plumbline.Files.Instruments;
using Plumbline.Workspace.Reports;

namespace Plumbline.Cli.Verbs;

/// <summary><c>report DIR --out OUT</c>: the published report in every format and language asked for, or nothing at all.</summary>
internal static class ReportVerb
{
    public static Command Command()
    {
        var folder = Inputs.Folder();
        var to = new Option<string>("--out") { Description = "The folder to write the report to.", Required = true };
        var formats = new Option<string>("--format")
        {
            Description = "Formats, separated by commas: html, pdf, docx, data; and check, the page that counts a report again.",
            DefaultValueFactory = _ => "html,pdf,docx,data",
        };
        var languages = new Option<string?>("--language")
        {
            Description = "Languages, separated by commas: en, cy. Without it, each that the instrument speaks.",
        };
        var json = Inputs.Json();
        var command = new Command("report", "Write the report of an inspection. With any fault in it nothing is written.")
        {
            folder, to, formats, languages, json,
        };
        command.SetAction(async (parsed, stop) =>
        {
            var chosen = parsed.GetValue(languages) is { } asked
                ? Split(asked).Select(code => (Code: code, Language: Languages.FromCode(code))).ToList()
                : null;
            if (chosen?.FirstOrDefault(language => language.Language is null).Code is { } unknown)
            {
                parsed.InvocationConfiguration.Error.WriteLine($"There is no language {unknown}; there are en and cy.");
                return ExitCode.WrongUsage;
            }

            var writers = Split(parsed.GetRequiredValue(formats)).Select(ReportWriters.Find).ToList();
            if (writers.SelectMany(writer => writer.Refusals).ToList() is { Count: > 0 } wrong)
            {
                parsed.InvocationConfiguration.Error.WriteLine(string.Join(Environment.NewLine, wrong));
                return ExitCode.WrongUsage;
            }

            var source = parsed.GetRequiredValue(folder);
            var made = await FolderReport.MakeAsync(
                source, InstrumentShelf.Own, chosen?.ConvertAll(language => language.Language!.Value), [.. writers.Select(writer => writer.Value)], stop);
            if (!made.TryGet(out var files))
            {
                return parsed.Refuse(made.Refusals);
            }

            var target = parsed.GetRequiredValue(to);
            WholeFiles.Write(target, files);
            IReadOnlyList<string> written = [.. files.Select(file => Path.Combine(target, file.Path))];
            return parsed.Done(parsed.GetValue(json)
                ? JsonSerializer.Serialize(written, ProgramJson.Default.IReadOnlyListString)
                : string.Join(Environment.NewLine, written));
        });
        return command;
    }

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
