using System.Diagnostics;
using System.Globalization;

namespace Plumbline.Documents.Pdf;

/// <summary>The Typst compiler, which is another program: the pinned one of package-lock.json through node, or else a <c>typst</c> on the path.</summary>
/// <param name="Program">The file to start.</param>
/// <param name="Package">The folder of the pinned package, for node; null otherwise.</param>
internal sealed record TypstCompiler(string Program, string? Package)
{
    private const string PackageName = "node_modules/@myriaddreamin/typst-ts-node-compiler";

    public bool IsNode => Package is not null;

    /// <summary>Where the template, the script and the fonts lie.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "pdf");

    /// <summary>The pinned compiler first, because it sets the same pages everywhere; null when neither is here.</summary>
    /// <param name="path">Folders in which programs are looked for.</param>
    /// <param name="program">The folder of the program. The package is looked for there and above it, never in the current folder: that is where other people's
    /// files lie.</param>
    public static TypstCompiler? Find(IReadOnlyList<string> path, string program)
    {
        var package = Above(program).Select(folder => Path.Combine(folder, PackageName)).FirstOrDefault(Directory.Exists);
        if (package is not null && OnPath(path, "node") is { } node)
        {
            return new TypstCompiler(node, package);
        }

        return OnPath(path, "typst") is { } typst ? new TypstCompiler(typst, null) : null;
    }

    /// <summary>Sets <c>report.typ</c> of each folder as its <c>report.pdf</c>: rounds side by side, the folders of a round one after the other.</summary>
    /// <returns>What the compiler complained of, or null when all went well.</returns>
    public string? Set(IReadOnlyList<IReadOnlyList<string>> rounds, DateOnly date)
    {
        var timestamp = new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var complaints = Task.WhenAll(rounds.Select(folders => Task.Run(() => Calls(folders, timestamp).Select(Run).FirstOrDefault(said => said is not null))))
            .GetAwaiter().GetResult();
        return complaints.FirstOrDefault(complaint => complaint is not null);
    }

    /// <summary>The arguments of each process of a round: through node one sets them all, so that the fonts are read once.</summary>
    private IReadOnlyList<IReadOnlyList<string>> Calls(IReadOnlyList<string> folders, string timestamp) => Package is not null
        ? [[Path.Combine(Folder, "compile.cjs"), Package, timestamp, .. folders]]
        : [.. folders.Select(folder => (IReadOnlyList<string>)
        [
            "compile", "--root", folder, "--pdf-standard", "ua-1", "--creation-timestamp", timestamp,
            "--ignore-system-fonts", "--font-path", Path.Combine(Folder, "fonts"), Path.Combine(folder, "report.typ"), Path.Combine(folder, "report.pdf"),
        ])];

    private string? Run(IReadOnlyList<string> arguments)
    {
        using var process =
            Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = Folder })
                ?? throw new InvalidOperationException($"{Program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : $"{errors}{output.Result}".Trim();
    }

    /// <summary>A folder such as <c>.</c> on the path would be the current one.</summary>
    private static string? OnPath(IReadOnlyList<string> path, string program) => path
        .Where(Path.IsPathFullyQualified)
        .SelectMany(folder => OperatingSystem.IsWindows() ? new[] { Path.Combine(folder, program + ".exe") } : [Path.Combine(folder, program)])
        .FirstOrDefault(File.Exists);

    /// <summary>The folder and those above it, up to the first in which anybody may put a package.</summary>
    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is { Exists: true }
            && (OperatingSystem.IsWindows() || !at.UnixFileMode.HasFlag(UnixFileMode.OtherWrite)); at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
