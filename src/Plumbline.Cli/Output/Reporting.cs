using System.CommandLine;

namespace Plumbline.Cli.Output;

/// <summary>Says what was found, in the form that editors and shells understand.</summary>
internal static class Reporting
{
    private const int Most = 200;

    /// <summary>Every refusal on a line of its own on the error stream, as <c>FILE:LINE:COLUMN: message (id)</c>; the exit code is that of findings.</summary>
    public static int Refuse(this ParseResult parsed, IReadOnlyList<Refusal> refusals)
    {
        var error = parsed.InvocationConfiguration.Error;
        foreach (var refusal in refusals.Take(Most))
        {
            error.WriteLine(refusal);
        }

        if (refusals.Count > Most)
        {
            error.WriteLine($"and {refusals.Count - Most} more");
        }

        error.WriteLine(refusals.Count == 1 ? "1 fault" : $"{refusals.Count} faults");
        return ExitCode.Findings;
    }

    public static int Done(this ParseResult parsed, string text)
    {
        parsed.InvocationConfiguration.Output.WriteLine(text);
        return ExitCode.Done;
    }
}
