namespace Plumbline.Testing;

/// <summary>Finds the files of the project that tests read: instruments, examples, reference cases, documents.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Plumbline.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No Plumbline.slnx above {AppContext.BaseDirectory}.");
    }
}
