using System.CommandLine;
using Plumbline.Cli.Verbs;
using Plumbline.Cli.Verbs.Workspaces;

namespace Plumbline.Cli;

/// <summary>The program <c>plumbline</c>: one verb a job, the same work as the pages.</summary>
public static class CommandLine
{
    /// <summary>Runs one command. 0 is done, 1 that the input has findings, 2 wrong usage.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Plumbline runs a case inspection from the list of cases to the published report and the plan of improvement.");
        foreach (var verb in AllVerbs())
        {
            root.Add(verb);
        }

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var fault in parsed.Errors)
            {
                error.WriteLine(fault.Message);
            }

            error.WriteLine($"Try: plumbline {string.Join(' ', arguments.TakeWhile(argument => !argument.StartsWith('-')).Take(1))} --help".Replace("  ", " ", StringComparison.Ordinal));
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(fault.Message);
            return ExitCode.WrongUsage;
        }
    }

    private static IEnumerable<Command> AllVerbs() =>
    [
        NewVerb.Command(),
        CheckVerb.Command(),
        ScoreVerb.Command(),
        FiguresVerb.Command(),
        FindingsVerb.Command(),
        ReportVerb.Command(),
        InstrumentVerb.Command(),
        ProofVerb.Command(),
        ProgrammeVerb.Command(),
        ServeVerb.Command(),
        MigrateVerb.Command(),
        ImportVerb.Command(),
        ExportVerb.Command(),
        VerifyVerb.Command(),
    ];
}
