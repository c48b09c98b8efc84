using System.CommandLine;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Ledger;

namespace Plumbline.Cli.Verbs.Workspaces;

/// <summary><c>restore FILE</c>: puts a backup back, all of it or nothing.</summary>
internal static class RestoreVerb
{
    public static Command Command()
    {
        var inputs = new WorkspaceInputs();
        var file = new Argument<string>("FILE") { Description = "The backup." };
        var force = new Option<bool>("--force") { Description = "Replace what the workspace holds. Stop its servers first; nobody stays signed in." };
        var json = Inputs.Json();
        var command = new Command("restore", "Put a backup back into an empty workspace, on either engine; it is counted and its ledger proved.")
        {
            file, force, json,
        };
        inputs.AddTo(command);
        command.SetAction((parsed, stop) => inputs.DoAsync(parsed, make: true, async database =>
        {
            using var progress = Progress.Of(parsed, "rows restored");
            var restored = await new Restore(database).ReadAsync(parsed.GetRequiredValue(file), parsed.GetValue(force), progress.Show, stop);
            progress.Clear();
            if (!restored.TryGet(out var whole))
            {
                return parsed.Refuse(restored.Refusals);
            }

            await CommandLineTrace.LeaveAsync(database, AuditActions.WorkspaceRestored, null, stop);
            return parsed.Done(parsed.GetValue(json)
                ? JsonSerializer.Serialize(whole, ProgramJson.Default.BackedUp)
                : $"{database.Whereabouts}: {whole.Total} rows of {whole.File} restored and counted; {whole.Entries} entries of the ledger proved");
        }, stop, asItIs: true));
        return command;
    }
}
