using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Plumbline.Storage.Backups.Restoring;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Databases.Holds;

namespace Plumbline.Storage.Backups;

/// <summary>
/// Puts a backup back, from either engine into either: all of it or nothing, counted, and its ledger proved, before anything is replaced. A stop at any moment
/// leaves the old workspace or the new one, whole. What passes (sessions, links, lock-outs) is not brought back.
/// </summary>
public sealed class Restore(PlumblineDatabase database)
{
    /// <param name="force">Whether what the workspace holds may be replaced. Programs that are at work on it are named and it is refused.</param>
    public async Task<Result<BackedUp>> ReadAsync(string path, bool force, Action<long>? step = null, CancellationToken stop = default)
    {
        IReadOnlyList<TableShape> tables;
        await using (var db = database.NewDb())
        {
            tables = TableShape.All(db);
        }

        var opened = BackupReader.Open(path, tables, Backup.Program);
        if (!opened.TryGet(out var reader))
        {
            return Result.Refused<BackedUp>(opened.Refusals);
        }

        using (reader)
        {
            await using var gate = await WorkspaceGate.EnterAsync(database, "restore", stop);
            if (WorkspaceHold.InUse(database) is { } busy)
            {
                return Result.Refused<BackedUp>(busy);
            }

            long done = 0;
            var loading = new Loading(tables, reader, () => step?.Invoke(++done));
            try
            {
                var loaded = database.Engine == Engine.Sqlite
                    ? await new SqliteRestore(database).ReadAsync(loading, force, stop)
                    : await new PostgresRestore(database).ReadAsync(loading, force, stop);
                return loaded.Then(rows => Result.Of(Backup.Of(path, rows)));
            }
            catch (DamagedBackupException fault)
            {
                return Result.Refused<BackedUp>(fault.In(path));
            }
            catch (DbException fault) when (!fault.IsTransient && !stop.IsCancellationRequested)
            {
                return Result.Refused<BackedUp>(
                    new Refusal("backup-damaged", $"{path} {(IsOfTheRows(fault) ? "does not fit together" : "could not be restored")}: {fault.Message}")
                    {
                        Suggestion = "nothing was changed",
                    });
            }
        }
    }

    /// <summary>Whether the database found fault with a row: a value that is out of range, or that others refer to and is not there.</summary>
    private static bool IsOfTheRows(DbException fault) => fault switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == 19,
        PostgresException postgres =>
            postgres.SqlState.StartsWith("22", StringComparison.Ordinal) || postgres.SqlState.StartsWith("23", StringComparison.Ordinal),
        _ => false,
    };
}
