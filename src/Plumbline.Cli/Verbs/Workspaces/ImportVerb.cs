using System.CommandLine;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Files.Instruments;
using Plumbline.Storage.Keeping;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Cli.Verbs.Workspaces;

/// <summary><c>import DIR</c>: takes an inspection folder into the workspace, all of it or nothing.</summary>
internal static class ImportVerb
{
    public static Command Command()
    {
        var inputs = new WorkspaceInputs();
        var folder = Inputs.Folder();
        var signedOff = new Option<bool>("--signed-off") { Description = "The records were reviewed already; else they are in progress." };
        var json = Inputs.Json();
        var command = new Command(
            "import",
            "Take an inspection folder into a workspace: its judgements into the ledger, its files byte for byte, and its history when ledger.jsonl is there.")
        {
            folder, signedOff, json,
        };
        inputs.AddTo(command);
        command.SetAction((parsed, stop) => inputs.DoAsync(parsed, make: true, async database =>
        {
            var import = new FolderImport(database, new Judgements(database));
            var taken = await import.ReadAsync(
                parsed.GetRequiredValue(folder),
                InstrumentShelf.Own,
                TimeProvider.System.GetUtcNow(),
                parsed.GetValue(signedOff),
                stop);
            if (!taken.TryGet(out var whole))
            {
                return parsed.Refuse(taken.Refusals);
            }

            await CommandLineTrace.SealAsync(database, stop);
            return parsed.Done(parsed.GetValue(json)
                ? JsonSerializer.Serialize(whole, ProgramJson.Default.FolderImported)
                : $"{whole.Inspection}: {whole.Cases} cases, {whole.Judgements} judgements, {whole.Files} files are "
                    + $"in {database.Whereabouts}\n{HistoryOf(whole)}");
        }, stop));
        return command;
    }

    /// <summary>What came along of the past, and what no folder carries.</summary>
    private static string HistoryOf(FolderImported whole) => whole.Entries == 0
        ? $"Their history begins with this import: there is no {FolderExport.LedgerName} in the folder."
        : $"Their history came along as it was exported: {whole.Entries} entries of the ledger, proved, and {whole.Comments} comments, under the account "
            + "ids of the workspace they come from.\n"
            + "A folder does not carry accounts and the team, who reads which case, conflicts of interest, the caseload with its draws and replacements, "
            + "the timetable, advance information and the audit trail: a backup does.";
}
