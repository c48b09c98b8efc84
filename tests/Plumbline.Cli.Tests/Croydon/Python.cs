using System.Diagnostics;
using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>Runs the checks of tests/tools, which share no line with the program.</summary>
internal static class Python
{
    public static (int Code, string Output) Run(string tool, params string[] arguments)
    {
        using var run =
            Process.Start(new ProcessStartInfo("/usr/bin/python3", [Repository.PathTo("tests", "tools", tool), .. arguments])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
        var output = run.StandardOutput.ReadToEnd() + run.StandardError.ReadToEnd();
        run.WaitForExit();
        return (run.ExitCode, output);
    }
}
