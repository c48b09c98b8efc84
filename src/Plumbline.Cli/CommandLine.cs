using System.CommandLine;
using System.CommandLine.Parsing;
using Plumbline.Cli.Verbs;
using Plumbline.Cli.Verbs.Caseloads;
using Plumbline.Cli.Verbs.Comparing;
using Plumbline.Cli.Verbs.Instruments;
using Plumbline.Cli.Verbs.Samples;
using Plumbline.Cli.Verbs.Workspaces;

namespace Plumbline.Cli;

/// <summary>The program <c>plumbline</c>: one verb a job, the same work as the pages.</summary>
public static class CommandLine
{
    /// <summary>What a verb that is told to stop has for taking back what it began; those who stop it wait ten seconds as a rule.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(8);

    /// <summary>From here on an exit code names a signal.</summary>
    private const int Signalled = 128;

    /// <summary>Runs one command. 0 is done, 1 that the input has findings, 2 wrong usage.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Plumbline runs a case inspection from the list of cases to the published report and the plan of improvement.");
        foreach (var verb in AllVerbs())
        {
            root.Add(verb);
        }

        var parsed = root.Parse(arguments);
        var strange = Strange(parsed);
        if (parsed.Errors.Count > 0 || strange.Count > 0)
        {
            foreach (var fault in parsed.Errors.Select(fault => fault.Message).Concat(strange.Select(option => $"There is no option {option}.")))
            {
                error.WriteLine(fault);
            }

            foreach (var guess in parsed.UnmatchedTokens.Concat(strange).Select(token => Guess(token, parsed.CommandResult.Command)).OfType<string>())
            {
                error.WriteLine(guess);
            }

            error.WriteLine($"Try: plumbline {PathTo(parsed.CommandResult.Command)}--help");
            return ExitCode.WrongUsage;
        }

        try
        {
            var exit = parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeToStop,
            });
            return exit < Signalled ? exit : Stopped(error);
        }
        catch (OperationCanceledException)
        {
            return Stopped(error);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(fault.Message);
            return ExitCode.WrongUsage;
        }
    }

    private static int Stopped(TextWriter error)
    {
        error.WriteLine("Stopped before it was done; what was begun is taken back, so run it again.");
        return ExitCode.Stopped;
    }

    /// <summary>Misspelt options that stand where a folder or file should; the library takes them for its name. After <c>--</c> they are names.</summary>
    private static List<string> Strange(ParseResult parsed) =>
        [.. parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
            .Select(token => token.Value)];

    /// <summary>The verb or option that was probably meant.</summary>
    private static string? Guess(string typed, Command command) => Spelling.Suggest(
        typed,
        typed.StartsWith('-') ? command.Options.Select(option => option.Name) : command.Subcommands.Select(verb => verb.Name));

    /// <summary>What is typed after the program to reach a verb, each word with a space behind it.</summary>
    private static string PathTo(Command command) =>
        command is RootCommand ? "" : string.Concat(command.Parents.OfType<Command>().Select(PathTo)) + command.Name + " ";

    private static IEnumerable<Command> AllVerbs() =>
    [
        NewVerb.Command(),
        CheckVerb.Command(),
        ScoreVerb.Command(),
        FiguresVerb.Command(),
        FindingsVerb.Command(),
        AgreementVerb.Command(),
        SeededVerb.Command(),
        BenchmarkVerb.Command(),
        ReportVerb.Command(),
        InstrumentVerb.Command(),
        ProofVerb.Command(),
        ProgrammeVerb.Command(),
        CaseloadVerb.Command(),
        SampleVerb.Command(),
        ServeVerb.Command(),
        MigrateVerb.Command(),
        ImportVerb.Command(),
        ExportVerb.Command(),
        VerifyVerb.Command(),
        BackupVerb.Command(),
        RestoreVerb.Command(),
        SiteVerb.Command(),
        UserVerb.Command(),
    ];
}
