using System.CommandLine;
using System.Text.Json;
using Plumbline.Cli.Output;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Exchange;
using Plumbline.Storage.Files.Instruments;

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
        var command = new Command("import", "Take an inspection folder into a workspace: its judgements into the ledger, its files byte for byte.") { folder, signedOff, json };
        inputs.AddTo(command);
        command.SetAction((parsed, stop) => inputs.DoAsync(parsed, make: true, async database =>
        {
            var import = new FolderImport(database, new Judgements(database));
            var taken = await import.ReadAsync(parsed.GetRequiredValue(folder), InstrumentShelf.Own, TimeProvider.System.GetUtcNow(), parsed.GetValue(signedOff), stop);
            if (!taken.TryGet(out var whole))
            {
                return parsed.Refuse(taken.Refusals);
            }

            return parsed.Done(parsed.GetValue(json)
                ? JsonSerializer.Serialize(whole, ProgramJson.Default.FolderImported)
                : $"{whole.Inspection}: {whole.Cases} cases, {whole.Judgements} judgements, {whole.Files} files are in {database.Whereabouts}");
        }, stop));
        return command;
    }
}
