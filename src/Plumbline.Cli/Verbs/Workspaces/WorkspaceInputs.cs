using System.CommandLine;
using System.Data.Common;
using Plumbline.Cli.Output;
using Plumbline.Storage.Databases;

namespace Plumbline.Cli.Verbs.Workspaces;

/// <summary>How the verbs of the workspace are told where it is, and how they open it.</summary>
internal sealed class WorkspaceInputs
{
    private readonly Option<string?> data = new("--data") { Description = "The folder that holds the workspace." };
    private readonly Option<string?> database = new("--database") { Description = "The connection to a PostgreSQL database that holds it." };

    public void AddTo(Command command)
    {
        command.Add(data);
        command.Add(database);
    }

    /// <summary>Opens a workspace that is there and that this program knows, and does something with it. A connection is never said back: it may hold a password.</summary>
    /// <param name="make">Whether a workspace that is not there yet is made.</param>
    public async Task<int> DoAsync(ParseResult parsed, bool make, Func<PlumblineDatabase, Task<int>> work, CancellationToken stop)
    {
        var folder = parsed.GetValue(data);
        var connection = parsed.GetValue(database);
        if (!make && connection is null && folder is not null && !File.Exists(Path.Combine(folder, PlumblineDatabase.FileName)))
        {
            parsed.Refuse([new Refusal("workspace-missing", $"there is no workspace in {folder}") { Suggestion = "import an inspection into it, or start it with plumbline serve --data" }]);
            return ExitCode.WrongUsage;
        }

        var opened = PlumblineDatabase.Open(folder, connection);
        if (!opened.TryGet(out var workspace))
        {
            parsed.Refuse(opened.Refusals);
            return ExitCode.WrongUsage;
        }

        await using (workspace)
        {
            return await HearAsync(parsed, workspace, async () =>
            {
                var ready = make ? await workspace.UpgradeAsync(stop) : await workspace.NeedCurrentAsync(stop);
                return ready.IsRefused ? parsed.Refuse(ready.Refusals) : await work(workspace);
            }, stop);
        }
    }

    /// <summary>Does something with a database, and says in one line when it is the database that does not answer.</summary>
    public static async Task<int> HearAsync(ParseResult parsed, PlumblineDatabase workspace, Func<Task<int>> work, CancellationToken stop)
    {
        try
        {
            return await work();
        }
        catch (DbException fault)
        {
            if (!fault.IsTransient && await workspace.AnswersAsync(stop))
            {
                throw;
            }

            return parsed.Refuse([new Refusal("database-silent", $"the database {workspace.Whereabouts} does not answer: {fault.Message}") { Suggestion = "look whether it runs and lets you in, and whether --database or --data names it" }]);
        }
    }
}
