namespace Plumbline.Cli;

/// <summary>What the program says to the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input has findings; they are on the error stream, those of a proof-reader on the output.</summary>
    public const int Findings = 1;

    /// <summary>The work was not done: somebody stopped it (Ctrl+C, SIGTERM). A server that is stopped has done its work.</summary>
    public const int Stopped = 1;

    public const int WrongUsage = 2;
}
