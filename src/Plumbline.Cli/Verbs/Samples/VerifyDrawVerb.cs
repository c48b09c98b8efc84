using System.CommandLine;
using System.Text.Json;
using Plumbline.Caseloads;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Samples;
using Plumbline.Samples;
using Plumbline.Files.Caseloads;
using Plumbline.Files.Samples;

namespace Plumbline.Cli.Verbs.Samples;

/// <summary><c>sample verify RECORD</c>: draws again from the same caseload and says whether the record tells the truth.</summary>
internal static class VerifyDrawVerb
{
    public static Command Command()
    {
        var file = Record();
        var caseload = SampleVerb.Caseload();
        var json = Inputs.Json();
        var command = new Command("verify", "Repeat a draw from its record and the caseload, and name every difference.") { file, caseload, json };
        command.SetAction(parsed =>
        {
            var replayed = Replay(parsed.GetRequiredValue(file), parsed.GetRequiredValue(caseload));
            if (parsed.GetValue(json))
            {
                var refusals = replayed.Refusals.Select(FindingJson.Of).ToList();
                parsed.InvocationConfiguration.Output.WriteLine(
                    JsonSerializer.Serialize(new VerifyJson(!replayed.IsRefused, refusals), SampleJson.Default.VerifyJson));
                return replayed.IsRefused ? ExitCode.Findings : ExitCode.Done;
            }

            return replayed.TryGet(out var found)
                ? parsed.Done(
                    $"the draw repeats: {found.Replaced.Drawn.Sample.Count} of {found.Replaced.Drawn.Caseload.Cases.Count} "
                        + $"cases, {found.Replaced.Drawn.Reserve.Count} in reserve, {found.Replaced.Exchanges.Count} replaced (seed "
                        + $"\"{found.Replaced.Drawn.Seed}\")")
                : parsed.Refuse(replayed.Refusals);
        });
        return command;
    }

    public static Argument<string> Record() => new("RECORD") { Description = "The record of a draw, record.json." };

    /// <summary>The sample that the record tells of, drawn again.</summary>
    public static Result<(ReplacedSample Replaced, SampleRecord Record)> Replay(string path, string caseload) =>
        RecordFile.Read(path).Then(record =>
        {
            var design = DesignFile.Parse(record.DesignText, path);
            var cases = CaseloadFile.Read(caseload);
            return Result.From<(Caseload, Plumbline.Samples.Designs.SampleDesign)>(DrawVerb.FaultsOf(design, cases), () => (cases.Value.Caseload, design.Value))
                .Then(both => record.Replay(both.Item1, both.Item2))
                .Then(replaced => Result.Of((replaced, record)));
        });
}
