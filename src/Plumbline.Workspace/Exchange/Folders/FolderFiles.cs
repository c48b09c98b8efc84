using Plumbline.Files;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>The files of an inspection folder as they travel: by their path below it, with forward slashes.</summary>
internal static class FolderFiles
{
    private const long LongestFile = 64 * 1024 * 1024;

    /// <summary>Every file that belongs to the inspection. What the system hides and what leads elsewhere is left where it is.</summary>
    /// <param name="except">What is kept in another way.</param>
    public static IReadOnlyDictionary<string, FileInfo> Find(string folder, ICollection<Refusal> refusals, params ReadOnlySpan<string> except)
    {
        var files = new SortedDictionary<string, FileInfo>(StringComparer.Ordinal);
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", options))
        {
            var path = Path.GetRelativePath(folder, file.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (except.Contains(path) || path.Split('/').Any(part => part.StartsWith('.')))
            {
                continue;
            }

            if (path.Length > KeptFile.LongestPath)
            {
                refusals.Add(new Refusal("path-too-long", $"lies at a path of {path.Length} characters, and {KeptFile.LongestPath} is the most")
                {
                    Place = new Place(file.FullName, 1, 1),
                });
                continue;
            }

            if (file.Length > LongestFile)
            {
                refusals.Add(new Refusal("file-too-long", $"is longer than {LongestFile / 1024 / 1024} MiB") { Place = new Place(file.FullName, 1, 1) });
                continue;
            }

            files[path] = file;
        }

        return files;
    }

    /// <summary>Writes files into a folder that is not there yet, whole or not at all.</summary>
    public static async Task WriteAsync(string folder, IEnumerable<(string Path, byte[] Content)> files, Action<string> also, CancellationToken stop)
    {
        var part = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(folder))!, $".{Path.GetFileName(folder)}.{Environment.ProcessId}.part");
        OwnerOnly.Folder(part);
        try
        {
            foreach (var (path, content) in files)
            {
                var target = Path.GetFullPath(Path.Combine(part, path));
                if (!target.StartsWith(part + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"The file {path} would lie outside its folder.");
                }

                await using var file = OwnerOnly.Create(target);
                await file.WriteAsync(content, stop);
            }

            also(part);
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder);
            }

            Directory.Move(part, folder);
        }
        finally
        {
            if (Directory.Exists(part))
            {
                Directory.Delete(part, recursive: true);
            }
        }
    }

    /// <summary>Whether something stands there that an export would have to overwrite.</summary>
    public static bool IsTaken(string folder) => File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any());
}
