using System.CommandLine;
using Plumbline.Cli.Output;
using Plumbline.Samples;

namespace Plumbline.Cli.Verbs.Samples;

/// <summary><c>sample replace RECORD</c>: another case from the reserve for one that falls out, by rule and with a reason.</summary>
internal static class ReplaceVerb
{
    public static Command Command()
    {
        var file = VerifyDrawVerb.Record();
        var caseload = SampleVerb.Caseload();
        var leaving = new Option<string>("--case") { Description = "The case that falls out.", Required = true };
        var reason = new Option<string>("--reason") { Description = "Why: the id of one of the design's reasons.", Required = true };
        var to = new Option<string?>("--out") { Description = "The folder to write the sample to; without it that of the record." };
        var json = Inputs.Json();
        var command = new Command("replace", "Replace a case of the sample from the reserve, and keep the reason in the record.")
        {
            file, caseload, leaving, reason, to, json,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            var replayed = VerifyDrawVerb.Replay(path, parsed.GetRequiredValue(caseload));
            var asked = new Replacement(parsed.GetRequiredValue(leaving), parsed.GetRequiredValue(reason));
            var made = replayed.Then(found =>
                Replacements.Make(found.Replaced.Drawn, [.. found.Record.Exchanges.Select(exchange => new Replacement(exchange.Out, exchange.Reason)), asked]));
            return made.TryGet(out var replaced)
                ? DrawVerb.Report(
                    parsed,
                    replaced,
                    replayed.Value.Record.DesignText,
                    parsed.GetValue(to) ?? Path.GetDirectoryName(Path.GetFullPath(path)),
                    parsed.GetValue(json))
                : parsed.Refuse(made.Refusals);
        });
        return command;
    }
}
