namespace Plumbline.Files.Samples;

/// <summary>The sample designs that the program carries.</summary>
public static class DesignShelf
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "designs");

    public static IReadOnlyList<string> Known() => Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The file of a design by its path, or by the name of one that the program carries; null when there is none.</summary>
    public static string? Find(string nameOrPath)
    {
        if (File.Exists(nameOrPath))
        {
            return nameOrPath;
        }

        return Known().Contains(nameOrPath) ? Path.Combine(Folder, nameOrPath + ".yaml") : null;
    }
}
