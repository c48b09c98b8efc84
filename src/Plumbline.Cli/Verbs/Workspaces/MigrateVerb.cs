using System.CommandLine;
using Plumbline.Cli.Output;

namespace Plumbline.Cli.Verbs.Workspaces;

/// <summary><c>migrate</c>: makes the tables of a workspace, or brings them to what this version knows.</summary>
internal static class MigrateVerb
{
    public static Command Command()
    {
        var inputs = new WorkspaceInputs();
        var command = new Command("migrate", "Make the tables of a workspace, or bring them to what this version knows. Make a backup first.");
        inputs.AddTo(command);
        command.SetAction((parsed, stop) => inputs.DoAsync(parsed, make: true, async database =>
        {
            await CommandLineTrace.SealAsync(database, stop);
            return parsed.Done($"{database.Whereabouts}: tables are as this version knows them");
        }, stop));
        return command;
    }
}
