using Microsoft.Data.Sqlite;
using Plumbline.Files;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Databases.Holds;
using Plumbline.Storage.Proofs;

namespace Plumbline.Storage.Backups.Restoring;

/// <summary>
/// Restores into a file beside the workspace and puts it in the workspace's place at the end, in one step of the file system. Whoever calls it has the gate.
/// </summary>
internal sealed class SqliteRestore(PlumblineDatabase database)
{
    private const int Busy = 5;
    private const int Locked = 6;

    private readonly string target = database.Whereabouts;
    private readonly string part = database.Whereabouts + PlumblineDatabase.Restoring;

    public async Task<Result<IReadOnlyDictionary<string, long>>> ReadAsync(Loading loading, bool force, CancellationToken stop)
    {
        if (await WhyNotAsync(force, stop) is { } refusal)
        {
            return Result.Refused<IReadOnlyDictionary<string, long>>(refusal);
        }

        Clear(part);
        // From here on a program that starts after a stop sees that a restore was under way.
        OwnerOnly.Close(part, make: true);
        try
        {
            Result<IReadOnlyDictionary<string, long>> loaded;
            await using (var restored = PlumblineDatabase.OnSqlite(part))
            {
                await restored.UpgradeAloneAsync(stop);
                await using (var connection = await restored.ConnectAsync(stop))
                {
                    loaded = await loading.IntoAsync(connection, stop);
                }

                var faults = loaded.IsRefused ? loaded.Refusals : (await new LedgerProof(restored).ProveAsync(stop: stop)).Faults;
                loaded = Result.From(faults, () => loaded.Value);
            }

            return !loaded.IsRefused && await FinishAsync(stop) is { } busy ? Result.Refused<IReadOnlyDictionary<string, long>>(busy) : loaded;
        }
        finally
        {
            Clear(part);
        }
    }

    /// <summary>Deals with the file that a restore left when it was stopped: see <see cref="RestoreLeftover"/>.</summary>
    public async Task<Refusal?> SettleAsync(CancellationToken stop)
    {
        if (File.Exists(target) && await database.HoldsSomethingAsync(stop))
        {
            Clear(part);
            database.Tell($"{target}: a restore was stopped on its way; what it left was cleared away, and the workspace is as it was before");
            return null;
        }

        if (!await IsWholeAsync(stop))
        {
            return new Refusal("restore-stopped", $"a restore into {target} was stopped before everything was there")
            {
                Suggestion = $"run plumbline restore again; or delete {part} to begin with an empty workspace",
            };
        }

        if (await FinishAsync(stop) is { } busy)
        {
            return busy;
        }

        database.Tell($"{target}: a restore was stopped just before its end; everything was there and proved, and it was finished");
        return null;
    }

    private async Task<Refusal?> WhyNotAsync(bool force, CancellationToken stop)
    {
        if (!File.Exists(target))
        {
            return null;
        }

        if (!force && await database.TablesAsync(stop) == TableState.Newer)
        {
            return TableVersions.Newer(database);
        }

        return !force && await database.HoldsSomethingAsync(stop) ? database.NotEmpty() : await AloneInOneFileAsync(target, stop);
    }

    /// <summary>Everything is in its transaction or nothing: so where anything is, all is, and the ledger proves it.</summary>
    private async Task<bool> IsWholeAsync(CancellationToken stop)
    {
        try
        {
            await using var restored = PlumblineDatabase.OnSqlite(part);
            return await restored.TablesAsync(stop) == TableState.Current
                && await restored.HoldsSomethingAsync(stop)
                && (await new LedgerProof(restored).ProveAsync(stop: stop)).Faults.Count == 0;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private async Task<Refusal?> FinishAsync(CancellationToken stop)
    {
        if ((File.Exists(target) ? await AloneInOneFileAsync(target, stop) : null) is { } busy)
        {
            return busy;
        }

        await AloneInOneFileAsync(part, stop);
        using (var file = File.Open(part, FileMode.Open, FileAccess.ReadWrite))
        {
            file.Flush(flushToDisk: true);
        }

        // Only a workspace that could not be read has these still; they would be taken for those of the new one.
        File.Delete(target + "-wal");
        File.Delete(target + "-shm");
        File.Move(part, target, overwrite: true);
        return null;
    }

    /// <summary>Brings what was written ahead into the file, which nobody else may have open then: also a program that this one knows nothing of is
    /// seen.</summary>
    private async Task<Refusal?> AloneInOneFileAsync(string file, CancellationToken stop)
    {
        database.LetGo();
        try
        {
            await using var connection =
                new SqliteConnection(
                    new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 2 }.ToString());
            await connection.OpenAsync(stop);
            return await Loading.DoAsync(connection, null, "pragma journal_mode = delete", stop) is "delete" ? null : InUse();
        }
        catch (SqliteException fault)
        {
            // Any other fault is of a file that cannot be read, which a restore by force is there to replace.
            return fault.SqliteErrorCode is Busy or Locked ? InUse() : null;
        }

        Refusal InUse() => WorkspaceHold.InUse(database) ?? WorkspaceHold.InUse(database, "another program that has it open");
    }

    private static void Clear(string file)
    {
        foreach (var end in new[] { "", "-wal", "-shm", "-journal" })
        {
            File.Delete(file + end);
        }
    }
}
