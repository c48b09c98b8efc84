namespace Plumbline.Testing.Databases;

/// <summary>Where the programs of a PostgreSQL server lie on this machine.</summary>
internal static class PostgresPrograms
{
    private const string DebianFolder = "/usr/lib/postgresql";

    /// <summary>The folder that holds <c>initdb</c> and <c>postgres</c>: the one that PGBIN names, the newest of Debian's, or one on the PATH.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message says what to install. Tests that need a server fail by it, and are never passed
    /// over.</exception>
    public static string Folder() =>
        Candidates().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")))
            ?? throw new InvalidOperationException(
                $"These tests need a real PostgreSQL server, and neither PGBIN nor {DebianFolder} nor PATH leads to initdb. Install Debian's package "
                    + "postgresql (./test does), or set PGBIN to the folder of the server's programs.");

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("PGBIN") is { Length: > 0 } named)
        {
            yield return named;
        }

        if (Directory.Exists(DebianFolder))
        {
            foreach (var version in Directory.GetDirectories(DebianFolder)
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var number) ? number : 0))
            {
                yield return Path.Combine(version, "bin");
            }
        }

        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            yield return folder;
        }
    }
}
