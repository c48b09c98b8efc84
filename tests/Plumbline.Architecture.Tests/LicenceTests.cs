using System.Text.Json;
using System.Xml.Linq;
using Plumbline.Testing;

namespace Plumbline.Architecture.Tests;

public sealed class LicenceTests
{
    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "PostgreSQL", "MS-PL", "0BSD"];

    /// <summary>Packages whose own file gives a licence text or address instead of a name, with the licence that was read there.</summary>
    private static readonly Dictionary<string, string> ReadByHand = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CommandLineParser"] = "MIT",
        ["K4os.Compression.LZ4"] = "MIT",
        ["Microsoft.DotNet.PlatformAbstractions"] = "MIT",
        ["SmtpServer"] = "MIT",
    };

    [Fact]
    public void Every_package_has_a_licence_on_the_list()
    {
        var packages = Directory.EnumerateFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories)
            .SelectMany(file => PackagesOf(file).Select(package => (package.Id, package.Version, OfTests: IsOfTests(file))))
            .GroupBy(package => (package.Id, package.Version))
            .Select(group => (group.Key.Id, group.Key.Version, OfTests: group.All(package => package.OfTests)))
            .ToList();
        packages.Count.ShouldBeGreaterThan(20);

        var unlisted = packages
            .Select(package => (package.Id, package.Version, package.OfTests, Licence: LicenceOf(package.Id, package.Version)))
            .Where(package => !package.Licence.Split([" OR ", " AND ", "(", ")"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .All(licence => Allowed.Contains(licence) || (package.OfTests && licence == "MPL-2.0")))
            .Select(package => $"{package.Id} {package.Version}: {package.Licence}");

        unlisted.ShouldBeEmpty();
    }

    private static bool IsOfTests(string lockFile) =>
        lockFile.Contains("/tests/", StringComparison.Ordinal) || lockFile.Contains("/bench/", StringComparison.Ordinal);

    private static IEnumerable<(string Id, string Version)> PackagesOf(string lockFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(lockFile));
        foreach (var framework in json.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            foreach (var package in framework.Value.EnumerateObject().Where(package => package.Value.TryGetProperty("resolved", out _)))
            {
                yield return (package.Name, package.Value.GetProperty("resolved").GetString()!);
            }
        }
    }

    private static string LicenceOf(string id, string version)
    {
        if (ReadByHand.TryGetValue(id, out var read))
        {
            return read;
        }

        var root = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var nuspec = Path.Combine(root, id.ToLowerInvariant(), version, id.ToLowerInvariant() + ".nuspec");
        var metadata = XDocument.Load(nuspec).Root!.Elements().First();
        var licence = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
        var address = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "licenseUrl")?.Value ?? "none";
        return licence?.Attribute("type")?.Value == "expression" ? licence.Value : $"not named ({licence?.Value ?? address})";
    }
}
