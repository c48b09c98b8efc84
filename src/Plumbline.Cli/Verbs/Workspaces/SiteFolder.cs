using System.Security.Cryptography;
using System.Text;
using Plumbline.Files;
using Plumbline.Web.Features.Publications.Site;

namespace Plumbline.Cli.Verbs.Workspaces;

/// <summary>
/// The folder that a public site is written to. A list of what was written stays in it, in the form that <c>sha256sum</c> reads, so that the next writing
/// takes away what is public no more: what it made itself, and only while nobody has changed it.
/// </summary>
internal sealed class SiteFolder
{
    public const string List = ".plumbline-site.sha256";

    private readonly SortedDictionary<string, string> before = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> now = new(StringComparer.Ordinal);

    public SiteFolder(string path)
    {
        Place = Path.GetFullPath(path);
        if (File.Exists(ListPlace))
        {
            foreach (var line in File.ReadLines(ListPlace).Where(line => line.Length > HashLetters + 2))
            {
                before[line[(HashLetters + 2)..]] = line[..HashLetters];
            }
        }
    }

    public string Place { get; }

    public int Written => now.Count;

    private static int HashLetters => SHA256.HashSizeInBytes * 2;

    private string ListPlace => Path.Combine(Place, List);

    public void Write(SiteFile file)
    {
        var place = PlaceOf(file.Path);
        OwnerOnly.Folder(Path.GetDirectoryName(place)!);
        OwnerOnly.Whole(place, file.Content);
        File.SetLastWriteTimeUtc(place, file.ChangedAt.UtcDateTime);
        now[file.Path] = HashOf(file.Content);
    }

    /// <summary>Takes away what was written before and was not now, and keeps the list for the next time.</summary>
    /// <returns>What was taken away, and what was not because it is no longer as it was written.</returns>
    public (int Removed, IReadOnlyList<string> Changed) Finish()
    {
        var (removed, changed) = (0, new List<string>());
        foreach (var (path, hash) in before.Where(one => !now.ContainsKey(one.Key) && IsWithin(one.Key) && File.Exists(PlaceOf(one.Key))))
        {
            if (HashOf(File.ReadAllBytes(PlaceOf(path))) == hash)
            {
                File.Delete(PlaceOf(path));
                RemoveEmpty(Path.GetDirectoryName(PlaceOf(path))!);
                removed++;
            }
            else
            {
                changed.Add(path);
            }
        }

        OwnerOnly.Whole(ListPlace, Encoding.UTF8.GetBytes(string.Concat(now.Select(one => $"{one.Value}  {one.Key}\n"))));
        return (removed, changed);
    }

    /// <summary>A list that somebody else wrote leads nowhere outside the folder.</summary>
    private bool IsWithin(string path) => PlaceOf(path).StartsWith(Place + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private string PlaceOf(string path) => Path.GetFullPath(Path.Combine(Place, path));

    private void RemoveEmpty(string folder)
    {
        while (folder.Length > Place.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
