using System.Reflection;
using Plumbline.Files;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Proofs.Seals;

namespace Plumbline.Storage.Backups;

/// <summary>Makes a backup of a workspace while people work: everything as it was at one moment, under a seal, read back and counted before it is called
/// done.</summary>
public sealed class Backup(PlumblineDatabase database)
{
    internal static string Program { get; } = typeof(Backup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <param name="path">The file; one that is there is replaced only by a whole one. Only its owner can read it: it holds all that the workspace
    /// holds.</param>
    /// <param name="step">Is told how many rows have been written, for a person who waits.</param>
    public async Task<Result<BackedUp>> WriteAsync(string path, DateTimeOffset at, Action<long>? step = null, CancellationToken stop = default)
    {
        await using var db = database.NewDb();
        var tables = TableShape.All(db);
        var digest = TableShape.Digest(tables);
        var seal = await new Sealing(database).SealAsync(at, stop);
        var written = new Dictionary<string, long>(StringComparer.Ordinal);
        var part = path + ".part";
        try
        {
            await using (var file = OwnerOnly.Create(part, 256 * 1024))
            {
                using (var backup = new BackupWriter(file, database.Engine))
                {
                    backup.Header(new BackupHeader(BackupHeader.Known, Program, digest, at, database.Engine.ToString()));
                    await using var connection = await database.ConnectAsync(stop);
                    await using var transaction = await connection.SnapshotAsync(stop);
                    long done = 0;
                    foreach (var table in tables.Where(table => !Passing.Has(table.Name)))
                    {
                        written[table.Name] = await backup.TableAsync(connection, transaction, table, () => step?.Invoke(++done), stop);
                    }

                    backup.End(written.Values.Sum());
                }

                file.Flush(flushToDisk: true);
            }

            var counted = Count(part, tables);
            if (!counted.TryGet(out var rows) || !rows.OrderBy(pair => pair.Key).SequenceEqual(written.OrderBy(pair => pair.Key)))
            {
                return Result.Refused<BackedUp>([.. counted.Refusals, new Refusal("backup-not-whole", $"{path} did not read back as it was written")]);
            }

            File.Move(part, path, overwrite: true);
            return Result.Of(Of(path, rows) with { Seal = seal });
        }
        finally
        {
            File.Delete(part);
        }
    }

    internal static BackedUp Of(string path, IReadOnlyDictionary<string, long> rows) => new(
        path,
        rows.Where(pair => pair.Value > 0).ToDictionary(pair => pair.Key, pair => pair.Value),
        rows.GetValueOrDefault(Ledger.LedgerGuards.Entries));

    private static Result<IReadOnlyDictionary<string, long>> Count(string path, IReadOnlyList<TableShape> tables)
    {
        var opened = BackupReader.Open(path, tables, Program);
        if (!opened.TryGet(out var reader))
        {
            return Result.Refused<IReadOnlyDictionary<string, long>>(opened.Refusals);
        }

        using (reader)
        {
            try
            {
                return Result.Of<IReadOnlyDictionary<string, long>>(reader.Tables().ToDictionary(table => table.Table.Name, table => table.Rows.LongCount()));
            }
            catch (DamagedBackupException fault)
            {
                return Result.Refused<IReadOnlyDictionary<string, long>>(fault.In(path));
            }
        }
    }
}
