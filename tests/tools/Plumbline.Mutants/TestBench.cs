using System.Diagnostics;

namespace Plumbline.Mutants;

/// <summary>A copy of the built tests in which one assembly can be exchanged, so that the build itself stays as it is.</summary>
internal sealed class TestBench
{
    /// <summary>A change that makes a test go round for ever counts as seen.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly string root;
    private readonly int number;

    public TestBench(string root, int number, IEnumerable<string> projects)
    {
        (this.root, this.number) = (root, number);
        foreach (var project in projects.Distinct())
        {
            Copy(project);
        }
    }

    private string Folder(string project) => Path.Combine(root, "artifacts", "mutants", $"{number}", project);

    /// <summary>The first test that fails with an assembly in place; null when all hold.</summary>
    public string? FirstToFail(Room room, string assemblyName, byte[] assembly)
    {
        foreach (var (project, namespaces) in room.Tests)
        {
            File.WriteAllBytes(Path.Combine(Folder(project), assemblyName), assembly);
            if (Run(project, namespaces) is { } failed)
            {
                return failed;
            }
        }

        return null;
    }

    private string? Run(string project, string[] namespaces)
    {
        var start = new ProcessStartInfo(Path.Combine(Folder(project), project)) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in namespaces.SelectMany(pattern => new[] { "-namespace", pattern }).Concat(["-stopOnFail", "-noColor", "-noLogo"]))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = "0x60000000";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            return $"{project} did not end";
        }

        var lines = output.Result.Split('\n');
        return process.ExitCode == 0
            ? null
            : lines.FirstOrDefault(line => line.EndsWith(" [FAIL]", StringComparison.Ordinal))?.Replace(" [FAIL]", "", StringComparison.Ordinal).Trim()
                ?? $"{project} ended with {process.ExitCode}: {errors.Result.Trim().Split('\n')[0]}";
    }

    private void Copy(string project)
    {
        var from = Directory.GetDirectories(Path.Combine(root, "artifacts", "bin", project), "debug*").Order(StringComparer.Ordinal).FirstOrDefault()
            ?? throw new InvalidOperationException($"{project} is not built.");
        if (Directory.Exists(Folder(project)))
        {
            Directory.Delete(Folder(project), recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Folder(project), Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }
}
