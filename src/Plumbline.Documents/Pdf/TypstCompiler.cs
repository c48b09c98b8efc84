using System.Diagnostics;
using System.Globalization;

namespace Plumbline.Documents.Pdf;

/// <summary>The Typst compiler, which is another program: the pinned one of package-lock.json through node, or else a <c>typst</c> on the path.</summary>
/// <param name="Program">The file to start.</param>
/// <param name="IsNode">Whether it is node with our script.</param>
internal sealed record TypstCompiler(string Program, bool IsNode)
{
    private const string Package = "node_modules/@myriaddreamin/typst-ts-node-compiler";

    /// <summary>Where the template, the script and the fonts lie.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "pdf");

    /// <summary>The pinned compiler first, because it sets the same pages everywhere; null when neither is here.</summary>
    /// <param name="path">Folders in which programs are looked for.</param>
    /// <param name="roots">Folders from which the package is looked for, upwards.</param>
    public static TypstCompiler? Find(IReadOnlyList<string> path, params IReadOnlyList<string> roots)
    {
        var node = OnPath(path, "node");
        if (node is not null && roots.Any(root => Above(root).Any(folder => Directory.Exists(Path.Combine(folder, Package)))))
        {
            return new TypstCompiler(node, true);
        }

        return OnPath(path, "typst") is { } typst ? new TypstCompiler(typst, false) : null;
    }

    /// <summary>Sets <c>report.typ</c> of each folder as its <c>report.pdf</c>, each by a process of its own, side by side.</summary>
    /// <returns>What the compiler complained of, or null when all went well.</returns>
    public string? Set(IReadOnlyList<string> folders, DateOnly date)
    {
        var timestamp = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var complaints = Task.WhenAll(folders.Select(folder => Task.Run(() => Run(Arguments(folder, timestamp))))).GetAwaiter().GetResult();
        return complaints.FirstOrDefault(complaint => complaint is not null);
    }

    private IReadOnlyList<string> Arguments(string folder, string timestamp) => IsNode
        ? [Path.Combine(Folder, "compile.cjs"), timestamp, folder]
        :
        [
            "compile", "--root", folder, "--pdf-standard", "ua-1", "--creation-timestamp", timestamp,
            "--font-path", Path.Combine(Folder, "fonts"), Path.Combine(folder, "report.typ"), Path.Combine(folder, "report.pdf"),
        ];

    private string? Run(IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{Program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : $"{errors}{output.Result}".Trim();
    }

    private static string? OnPath(IReadOnlyList<string> path, string program) => path
        .SelectMany(folder => OperatingSystem.IsWindows() ? new[] { Path.Combine(folder, program + ".exe") } : [Path.Combine(folder, program)])
        .FirstOrDefault(File.Exists);

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
