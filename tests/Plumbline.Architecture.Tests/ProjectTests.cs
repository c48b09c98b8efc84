using System.Xml.Linq;
using Plumbline.Testing;

namespace Plumbline.Architecture.Tests;

public sealed class ProjectTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Plumbline"] = [],
        ["Plumbline.Documents"] = ["Plumbline"],
        ["Plumbline.Files"] = ["Plumbline"],
        ["Plumbline.Storage"] = ["Plumbline", "Plumbline.Files"],
        ["Plumbline.Workspace"] = ["Plumbline", "Plumbline.Documents", "Plumbline.Files", "Plumbline.Storage"],
        ["Plumbline.Web"] = ["Plumbline", "Plumbline.Documents", "Plumbline.Files", "Plumbline.Storage", "Plumbline.Workspace"],
        ["Plumbline.Cli"] = ["Plumbline", "Plumbline.Documents", "Plumbline.Files", "Plumbline.Storage", "Plumbline.Workspace", "Plumbline.Web"],
    };

    private static readonly IReadOnlyList<string> Projects = [.. Directory.GetFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories)];

    [Fact]
    public void Arrows_between_projects_point_one_way()
    {
        Projects.Count.ShouldBe(Allowed.Count);

        foreach (var project in Projects)
        {
            var uses = References(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension);

            uses.ShouldBeSubsetOf(Allowed[Path.GetFileNameWithoutExtension(project)]);
        }
    }

    [Fact]
    public void The_work_itself_uses_no_package_but_numerics() =>
        References(Projects.Single(project => Path.GetFileName(project) == "Plumbline.csproj"), "PackageReference").ShouldBeSubsetOf([
            "System.Numerics.Tensors",
        ]);

    [Fact]
    public void No_folder_or_type_has_a_name_that_says_nothing()
    {
        string[] avoided =
        [
            "Core", "Common", "Helper", "Helpers", "Util", "Utils", "Manager", "Service", "Services", "Model", "Models", "Dto", "Dtos", "Base", "Misc",
        ];
        var names = Directory.EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
            .SelectMany(file => Path.GetRelativePath(Repository.PathTo("src"), file).Split(Path.DirectorySeparatorChar))
            .Select(part => Path.GetFileNameWithoutExtension(part))
            .Distinct()
            .ToList();
        names.Count.ShouldBeGreaterThan(50);

        names.Where(name => avoided.Any(word => name == word || (word.Length > 4 && name.EndsWith(word, StringComparison.Ordinal)))).ShouldBeEmpty();
    }

    [Fact]
    public void No_source_file_is_longer_than_three_hundred_lines()
    {
        var files = new[] { "src", "tests", "bench" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
            .ToList();
        files.Count.ShouldBeGreaterThan(50);

        files.Where(file => File.ReadLines(file).Count() > 300).ShouldBeEmpty();
    }

    [Fact]
    public void No_folder_of_the_source_holds_more_than_sixteen_files() =>
        Directory.EnumerateDirectories(Repository.PathTo("src"), "*", SearchOption.AllDirectories)
            .Where(folder => !folder.Contains("Migrations", StringComparison.Ordinal) && !folder.Contains("obj", StringComparison.Ordinal))
            .Where(folder => Directory.GetFiles(folder, "*.cs").Length > 16)
            .ShouldBeEmpty();

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(project).Descendants(kind).Select(item => item.Attribute("Include")!.Value.Replace('\\', '/'));
}
