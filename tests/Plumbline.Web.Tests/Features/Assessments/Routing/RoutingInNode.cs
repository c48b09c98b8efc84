using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Plumbline.Testing;
using Plumbline.Web.GovUk;

namespace Plumbline.Web.Tests.Features.Assessments.Routing;

/// <summary>Runs the very script of the page of a case that opens and closes questions, in Node, as a process of its own.</summary>
internal static class RoutingInNode
{
    /// <summary>What of each state the script opens, an <c>o</c> or a <c>c</c> for each rule of its case, and what it reads of each thing written.</summary>
    public static (string[][] Open, string?[] Read) Of(JsonArray cases, JsonArray written)
    {
        using var files = new TemporaryFolder();
        var script = files.Write("routing.mjs", Encoding.UTF8.GetString(Assets.ContentOf("routing.js")));
        var job = files.Write("job.json", new JsonObject { ["cases"] = cases, ["written"] = written }.ToJsonString());
        var runner = Repository.PathTo("tests", "Plumbline.Web.Tests", "Features", "Assessments", "Routing", "run.mjs");
        var start = new ProcessStartInfo("node", [runner, script, job]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        var error = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        if (node.ExitCode != 0)
        {
            throw new InvalidOperationException($"Node ended with {node.ExitCode}: {error.GetAwaiter().GetResult()}");
        }

        var answer = JsonNode.Parse(output)!;
        return (answer["open"].Deserialize<string[][]>()!, answer["read"].Deserialize<string?[]>()!);
    }
}
