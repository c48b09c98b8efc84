using System.Diagnostics;
using System.Text.Json;

namespace Plumbline.Testing.Verifier;

/// <summary>Runs the very script of the page that checks a publication, in Node, as a process of its own.</summary>
public static class VerifierRun
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>What came of each folder of files, in their order.</summary>
    /// <param name="script">The script as readers get it.</param>
    /// <param name="change">Whether one cell of each is changed before it is checked, without the digests that would tell at once.</param>
    public static IReadOnlyList<VerifierAnswer> Of(string script, IReadOnlyList<string> folders, bool change = false)
    {
        using var files = new TemporaryFolder();
        var job = files.Write("job.json", JsonSerializer.Serialize(new { folders, change }, Options));
        var runner = Repository.PathTo("tests", "Plumbline.Testing", "Verifier", "run.cjs");
        var start = new ProcessStartInfo("node", [runner, files.Write("verifier.js", script), job])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        var error = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<List<VerifierAnswer>>(output, Options)!
            : throw new InvalidOperationException($"Node ended with {node.ExitCode}: {error.GetAwaiter().GetResult()}");
    }
}
