namespace Plumbline.Testing;

/// <summary>A copy of the Croydon inspection to spoil.</summary>
public sealed class CopiedExample : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CopiedExample()
    {
        var source = Repository.PathTo("examples", "croydon-2012");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(folder.Path, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Path => folder.Path;

    public string PathTo(string name) => folder.PathTo(name);

    /// <summary>Replaces a passage that must be there; how often does not matter.</summary>
    public void Replace(string name, string passage, string by)
    {
        var text = File.ReadAllText(PathTo(name));
        File.WriteAllText(
            PathTo(name),
            text.Contains(passage, StringComparison.Ordinal)
                ? text.Replace(passage, by, StringComparison.Ordinal)
                : throw new InvalidOperationException($"{name} does not hold {passage}"));
    }

    public void Append(string name, string text) => File.AppendAllText(PathTo(name), text);

    public void Delete(string name) => File.Delete(PathTo(name));

    public void Dispose() => folder.Dispose();
}
