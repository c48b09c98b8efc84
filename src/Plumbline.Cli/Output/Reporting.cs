using System.CommandLine;
using System.Globalization;

namespace Plumbline.Cli.Output;

/// <summary>Says what was found, in the form that editors and shells understand.</summary>
internal static class Reporting
{
    private const int Most = 200;

    /// <summary>Every refusal on a line of its own on the error stream, as <c>FILE:LINE:COLUMN: message (id)</c>; the exit code is that of findings.</summary>
    public static int Refuse(this ParseResult parsed, IReadOnlyList<Refusal> refusals)
    {
        var error = parsed.InvocationConfiguration.Error;
        var (shown, total) = (refusals.Where(refusal => refusal.More == 0).Take(Most).ToList(), refusals.Total());
        foreach (var refusal in shown)
        {
            error.WriteLine(refusal);
        }

        if (total > shown.Count)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"and {total - shown.Count:N0} more"));
        }

        error.WriteLine(total == 1 ? "1 fault" : string.Create(CultureInfo.InvariantCulture, $"{total:N0} faults"));
        return ExitCode.Findings;
    }

    /// <summary>Says what stopped nothing and should be known.</summary>
    public static void Note(this ParseResult parsed, IEnumerable<Refusal> notes)
    {
        foreach (var note in notes)
        {
            parsed.InvocationConfiguration.Error.WriteLine($"note: {note}");
        }
    }

    public static int Done(this ParseResult parsed, string text)
    {
        parsed.InvocationConfiguration.Output.WriteLine(text);
        return ExitCode.Done;
    }
}
