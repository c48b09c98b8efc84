using System.CommandLine;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Workspaces;
using Plumbline.Storage.Ledger.Proofs;

namespace Plumbline.Cli.Verbs.Workspaces;

/// <summary><c>verify</c>: proves that no judgement was changed past the ledger.</summary>
internal static class VerifyVerb
{
    public static Command Command()
    {
        var inputs = new WorkspaceInputs();
        var ledger = new Option<string?>("--ledger") { Description = "A ledger that was exported before: what it holds must still be there, word for word." };
        var json = Inputs.Json();
        var command = new Command("verify", "Prove the ledger of a workspace: follow every chain, and make every record again from its entries.") { ledger, json };
        inputs.AddTo(command);
        command.SetAction((parsed, stop) => inputs.DoAsync(parsed, make: false, async database =>
        {
            if (parsed.GetValue(ledger) is { } path && !File.Exists(path))
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync($"there is no file {path}");
                return ExitCode.WrongUsage;
            }

            using var progress = Progress.Of(parsed, "entries followed");
            var proof = await new LedgerProof(database).ProveAsync(progress.Show, stop);
            var faults = proof.Faults.ToList();
            long? compared = null;
            if (parsed.GetValue(ledger) is { } exported)
            {
                (compared, var rewritten) = await new LedgerComparison(database).AgainstAsync(exported, stop);
                faults.AddRange(rewritten);
            }

            progress.Clear();
            if (parsed.GetValue(json))
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync(JsonSerializer.Serialize(new ProofJson(faults.Count == 0, proof.Records, proof.Entries, compared, proof.Inspections, [.. faults.Select(FaultJson.Of)]), ProgramJson.Default.ProofJson));
                return faults.Count == 0 ? ExitCode.Done : ExitCode.Findings;
            }

            foreach (var inspection in proof.Inspections)
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync($"{inspection.Inspection}: {inspection.Records} records, {inspection.Entries} entries, digest {inspection.Digest}");
            }

            return faults.Count > 0
                ? parsed.Refuse(faults)
                : parsed.Done($"{database.Whereabouts}: sound{(compared is { } count ? $", and all {count} entries of {parsed.GetValue(ledger)} are still there" : "")}");
        }, stop));
        return command;
    }
}
