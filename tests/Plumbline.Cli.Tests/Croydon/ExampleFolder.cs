using Plumbline.Testing;

namespace Plumbline.Cli.Tests.Croydon;

/// <summary>The example as it is, and copies of it to make mistakes in.</summary>
internal static class ExampleFolder
{
    public static string Path { get; } = Repository.PathTo("examples", "croydon-2012");

    /// <summary>A copy in a temporary folder with one text in one file replaced; the text must be there.</summary>
    public static string CopyTo(TemporaryFolder folder, string file = "", string from = "", string to = "")
    {
        foreach (var source in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
        {
            var name = System.IO.Path.GetRelativePath(Path, source);
            var text = File.ReadAllText(source);
            if (name == file)
            {
                text.ShouldContain(from);
                text = text.Replace(from, to, StringComparison.Ordinal);
            }

            folder.Write(System.IO.Path.Combine("example", name), text);
        }

        return folder.PathTo("example");
    }
}
