using System.CommandLine;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Ledger;

namespace Plumbline.Cli.Verbs.Workspaces;

/// <summary><c>backup FILE</c>: the whole workspace as it is at one moment, while people work.</summary>
internal static class BackupVerb
{
    public static Command Command()
    {
        var inputs = new WorkspaceInputs();
        var file = new Argument<string>("FILE") { Description = "The file to write." };
        var json = Inputs.Json();
        var command = new Command("backup", "Write a backup of a workspace while people work; it is read back and counted. It restores into either engine.")
        {
            file, json,
        };
        inputs.AddTo(command);
        command.SetAction((parsed, stop) => inputs.DoAsync(parsed, make: false, async database =>
        {
            await CommandLineTrace.LeaveAsync(database, AuditActions.BackupMade, null, stop);
            using var progress = Progress.Of(parsed, "rows written");
            var made = await new Backup(database).WriteAsync(parsed.GetRequiredValue(file), TimeProvider.System.GetUtcNow(), progress.Show, stop);
            progress.Clear();
            if (!made.TryGet(out var whole))
            {
                return parsed.Refuse(made.Refusals);
            }

            return parsed.Done(parsed.GetValue(json)
                ? JsonSerializer.Serialize(whole, ProgramJson.Default.BackedUp)
                : $"{whole.File}: {whole.Total} rows of {database.Whereabouts}, {whole.Entries} of them entries of the ledger; read back and "
                    + $"counted.{(whole.Seal is { } seal ? $" It is under {seal}." : "")} Keep it as safe as the workspace itself.");
        }, stop));
        return command;
    }
}
