using System.CommandLine;
using System.Data.Common;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Workspaces;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Proofs.Seals;
using Plumbline.Storage.Proofs;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Cli.Verbs.Workspaces;

/// <summary><c>verify</c>: proves that no judgement was changed past the ledger.</summary>
internal static class VerifyVerb
{
    public static Command Command()
    {
        var inputs = new WorkspaceInputs();
        var ledger = new Option<string?>("--ledger") { Description = "A ledger that was exported before: what it holds must still be there, word for word." };
        var since = new Option<string?>("--since")
        {
            Description = "The digest of a seal that was noted before: all that it stood for must still be there. 16 digits of it or more.",
        };
        var json = Inputs.Json();
        var command = new Command(
            "verify",
            "Prove the ledger of a workspace: follow every chain, and make every record again from its entries, and hold all of it against the seals.")
        {
            ledger, since, json,
        };
        inputs.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(since) is { } digest && (DigitsOf(digest) is not { Length: >= 16 and <= 64 } digits || !digits.All(char.IsAsciiHexDigit)))
            {
                result.AddError("--since wants a digest as verify prints it: 64 digits 0-9 and a-f, or 16 or more from its beginning.");
            }
        });
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

            var before = parsed.GetValue(since) is { } noted
                ? proof.Seals.FirstOrDefault(seal => seal.Digest.StartsWith(DigitsOf(noted), StringComparison.OrdinalIgnoreCase))
                : null;
            if (parsed.GetValue(since) is not null && before is null)
            {
                faults.Add(
                    new Refusal(
                        "seal-gone", "no seal of this workspace has that digest: what was sealed then was taken away or made anew, or it is another workspace")
                    {
                        Subject = "--since", Suggestion = "compare it with a backup of that time",
                    });
            }

            progress.Clear();
            var seal = faults.Count == 0 ? await SealAsync(database, proof, stop) : null;
            if (parsed.GetValue(json))
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync(
                    JsonSerializer.Serialize(
                        new ProofJson(
                            faults.Count == 0,
                            proof.Records,
                            proof.Entries,
                            compared,
                            proof.Inspections,
                            seal,
                            before,
                            [.. faults.Select(FaultJson.Of)]),
                        ProgramJson.Default.ProofJson));
                return faults.Count == 0 ? ExitCode.Done : ExitCode.Findings;
            }

            foreach (var inspection in proof.Inspections)
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync(
                    $"{inspection.Inspection}: {inspection.Records} records, {inspection.Entries} entries, digest {inspection.Digest}");
            }

            if (seal is not null)
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync($"{seal}");
            }

            return faults.Count > 0
                ? parsed.Refuse(faults)
                : parsed.Done(
                    $"{database.Whereabouts}: "
                        + $"sound{(compared is { } count ? $", and all {count} entries of {parsed.GetValue(ledger)} are still there" : "")}"
                        + (before is not null
                            ? $", and all that seal {before.Number} of {before.At:yyyy-MM-dd HH:mm} UTC stands for is still there"
                            : ""));
        }, stop));
        return command;
    }

    /// <summary>The digits alone, where the whole of what was printed was noted.</summary>
    private static string DigitsOf(string digest) => digest.Split(':')[^1].Trim();

    /// <summary>The seal of what was just proved; the last one there is where whoever asks may only read.</summary>
    private static async Task<LastSeal?> SealAsync(PlumblineDatabase database, WorkspaceProof proof, CancellationToken stop)
    {
        try
        {
            return await CommandLineTrace.SealAsync(database, stop);
        }
        catch (DbException)
        {
            return proof.Seals is [.., var last] ? new LastSeal(last.Number, last.Digest) : null;
        }
    }
}
