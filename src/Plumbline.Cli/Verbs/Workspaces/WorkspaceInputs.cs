using System.CommandLine;
using System.Data.Common;
using Plumbline.Cli.Output;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Databases.Holds;

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

    /// <summary>Opens a workspace that is there and that this program knows, and does something with it. A connection is never said back: it may hold a
    /// password.</summary>
    /// <param name="make">Whether a workspace that is not there yet is made.</param>
    /// <param name="asItIs">Whether its tables are none of this verb's business, which replaces them.</param>
    public async Task<int> DoAsync(ParseResult parsed, bool make, Func<PlumblineDatabase, Task<int>> work, CancellationToken stop, bool asItIs = false)
    {
        var folder = parsed.GetValue(data);
        var connection = parsed.GetValue(database);
        if (!make && connection is null && folder is not null && !PlumblineDatabase.IsIn(folder))
        {
            parsed.Refuse([
                new Refusal("workspace-missing", $"there is no workspace in {folder}")
                {
                    Suggestion = "import an inspection into it, or start it with plumbline serve --data",
                },
            ]);
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
                var held = await HoldAsync(parsed, workspace, parsed.CommandResult.Command.Name, stop);
                using var hold = held.IsRefused ? null : held.Value;
                if (held.IsRefused || asItIs)
                {
                    return held.IsRefused ? parsed.Refuse(held.Refusals) : await work(workspace);
                }

                var ready = make ? await workspace.UpgradeAsync(stop) : await workspace.NeedCurrentAsync(stop);
                return ready.IsRefused ? parsed.Refuse(ready.Refusals) : await work(workspace);
            }, stop);
        }
    }

    /// <summary>Says to other programs that this one is at work on the workspace, and to the person for whom it waits.</summary>
    public static Task<Result<WorkspaceHold>> HoldAsync(ParseResult parsed, PlumblineDatabase workspace, string act, CancellationToken stop)
    {
        workspace.Tell = parsed.InvocationConfiguration.Error.WriteLine;
        return WorkspaceHold.TakeAsync(workspace, act, stop);
    }

    /// <summary>Does something with a database, and says in one line when it is the database that does not answer.</summary>
    public static async Task<int> HearAsync(ParseResult parsed, PlumblineDatabase workspace, Func<Task<int>> work, CancellationToken stop)
    {
        workspace.Tell = parsed.InvocationConfiguration.Error.WriteLine;
        try
        {
            return await work();
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            // Whatever gave way first when the program was told to stop.
            throw new OperationCanceledException(stop);
        }
        catch (DbException fault)
        {
            if (!fault.IsTransient && await workspace.AnswersAsync(stop))
            {
                throw;
            }

            return parsed.Refuse([
                new Refusal("database-silent", $"the database {workspace.Whereabouts} does not answer: {fault.Message}")
                {
                    Suggestion = "look whether it runs and lets you in, and whether --database or --data names it",
                },
            ]);
        }
    }
}
