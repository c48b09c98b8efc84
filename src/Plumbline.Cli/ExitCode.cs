namespace Plumbline.Cli;

/// <summary>What the program says to the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>The input has findings; they are on the error stream.</summary>
    public const int Findings = 1;

    public const int WrongUsage = 2;
}
