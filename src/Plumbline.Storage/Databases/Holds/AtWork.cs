using System.Globalization;
using System.Security.Cryptography;
using Plumbline.Files;

namespace Plumbline.Storage.Databases.Holds;

/// <summary>
/// The sign of a program that is at work on a workspace in one file: an empty file beside it that the system holds locked for as long as the program runs,
/// however it ends. Its name says what the program does and its number: <c>plumbline.db.at-work.serve.4711.9f02c1d4-1</c>.
/// </summary>
internal sealed class AtWork : IDisposable
{
    private const string Mark = ".at-work.";
    private static readonly string Self = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
    private static int count;

    private readonly FileStream sign;

    private AtWork(FileStream sign) => this.sign = sign;

    /// <param name="act">What the program does, as its verb says it.</param>
    public static AtWork Begin(string database, string act)
    {
        for (var attempt = 1; ; attempt++)
        {
            var number = Interlocked.Increment(ref count);
            var path = string.Create(CultureInfo.InvariantCulture, $"{database}{Mark}{act}.{Environment.ProcessId}.{Self}-{number}");
            try
            {
                return new AtWork(OwnerOnly.Create(path));
            }
            catch (IOException) when (attempt < 5 && File.Exists(path))
            {
                // Somebody was just looking whether it is still held.
            }
        }
    }

    /// <summary>The other programs that are at work, each in words; signs whose program is gone are cleared away.</summary>
    /// <param name="act">Only those that do this; null for all.</param>
    public static IReadOnlyList<string> Others(string database, string? act = null)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(database))!;
        return
        [
            .. Directory.GetFiles(folder, Path.GetFileName(database) + Mark + "*")
                .Select(path => (Path: path, Parts: Path.GetFileName(path)[(Path.GetFileName(database).Length + Mark.Length)..].Split('.')))
                .Where(sign =>
                    sign.Parts.Length == 3
                        && !sign.Parts[2].StartsWith(Self, StringComparison.Ordinal)
                        && IsHeld(sign.Path)
                        && (act is null || sign.Parts[0] == act))
                .Select(sign =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"plumbline {sign.Parts[0]} (process {sign.Parts[1]}, since {File.GetLastWriteTimeUtc(sign.Path):yyyy-MM-dd HH:mm} UTC)"))
                .Order(StringComparer.Ordinal),
        ];
    }

    public void Dispose()
    {
        File.Delete(sign.Name);
        sign.Dispose();
    }

    private static bool IsHeld(string path)
    {
        try
        {
            using (File.Open(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                File.Delete(path);
            }

            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
