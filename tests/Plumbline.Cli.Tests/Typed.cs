namespace Plumbline.Cli.Tests;

/// <summary>A command as somebody typed it, and what came of it.</summary>
internal sealed record Typed(int Exit, string Output, string Error)
{
    public static Typed Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return new Typed(CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    public IReadOnlyList<string> Faults => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
