using System.Data.Common;
using Microsoft.Data.Sqlite;
using Plumbline.Assessments.Ledgers;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Keeping;

/// <summary>Records in SQLite, which has one writer at a time: the writers of this process queue here, those of others wait in the engine.</summary>
internal sealed class SqliteRecords(PlumblineDatabase database) : IRecordTable
{
    private KnownEntries Known => database.KnownEntries;

    public async Task<SeenRecord?> ReadAsync(Guid record, Func<RecordRow, ValueTask<IReadOnlySet<int>>> entries, CancellationToken stop)
    {
        await using var connection = await OpenAsync(stop);
        return await ReadAsync(connection, null, record, entries, stop);
    }

    public async Task<SeenRecord> ReadAsync(RecordRow row, IReadOnlySet<int> entries, CancellationToken stop)
    {
        if (Known.Sort(row.Id, entries) is (var known, { Count: 0 }))
        {
            return new SeenRecord(row, known);
        }

        await using var connection = await OpenAsync(stop);
        return new SeenRecord(row, await ReadEntriesAsync(connection, null, row.Id, entries, stop));
    }

    public async Task<bool> ChangeAsync(
        Guid record,
        SeenRecord? seen,
        Func<RecordRow, ValueTask<IReadOnlySet<int>>> entries,
        Func<RecordRow, IReadOnlyList<LedgerEntry>, ValueTask<RecordStep?>> plan,
        CancellationToken stop)
    {
        // Thought over before the turn to write, so that nobody waits for it.
        var before = seen is null ? null : await plan(seen.Row, seen.Entries);
        if (seen is not null && before is null)
        {
            return true;
        }

        await database.WriteTurn.WaitAsync(stop);
        try
        {
            await using var connection = await OpenAsync(stop);
            await using var transaction = connection.BeginTransaction(deferred: false);
            if (before is not null && await MoveAndEnterAsync(connection, transaction, seen!.Row, before, stop))
            {
                return true;
            }

            if (await ReadAsync(connection, transaction, record, entries, stop) is not var (row, needed))
            {
                return false;
            }

            if (await plan(row, needed) is { } step && !await MoveAndEnterAsync(connection, transaction, row, step, stop))
            {
                throw new InvalidOperationException($"Record {record} was not at revision {row.Revision} under its own lock.");
            }

            return true;
        }
        finally
        {
            database.WriteTurn.Release();
        }
    }

    public async Task MakeAsync(DbConnection connection, DbTransaction transaction, IEnumerable<NewRecord> records, CancellationToken stop)
    {
        foreach (var (row, last, earlier) in records)
        {
            await WriteAsync(RecordSql.Make, (SqliteConnection)connection, (SqliteTransaction)transaction, row, last, stop);
            foreach (var ((entry, at), index) in earlier.Append((last.Entry, last.At)).Select((entry, index) => (entry, index)))
            {
                await WriteAsync(
                    RecordSql.Enter,
                    (SqliteConnection)connection,
                    (SqliteTransaction)transaction,
                    row,
                    last with { Index = last.Index with { Revision = index + 1 }, Entry = entry, At = at },
                    stop);
            }
        }
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken stop) => (SqliteConnection)await database.ConnectAsync(stop);

    /// <summary>Writes and commits; false, with nothing written, when the record is no longer at the revision that was read.</summary>
    private async Task<bool> MoveAndEnterAsync(
        SqliteConnection connection,
        SqliteTransaction transaction,
        RecordRow row,
        RecordStep step,
        CancellationToken stop)
    {
        if (await WriteAsync(RecordSql.Move, connection, transaction, row, step, stop) == 0)
        {
            return false;
        }

        await WriteAsync(RecordSql.Enter, connection, transaction, row, step, stop);
        await transaction.CommitAsync(stop);
        Known.Keep(step.Written, step.Entry.Utf8.Length);
        Known.Drop(row.Id, step.Superseded);
        return true;
    }

    private async Task<SeenRecord?> ReadAsync(
        SqliteConnection connection,
        SqliteTransaction? transaction,
        Guid record,
        Func<RecordRow, ValueTask<IReadOnlySet<int>>> entries,
        CancellationToken stop) =>
        await ReadRowAsync(connection, transaction, record, stop) is { } row
            ? new SeenRecord(row, await ReadEntriesAsync(connection, transaction, record, await entries(row), stop))
            : null;

    private static async Task<RecordRow?> ReadRowAsync(SqliteConnection connection, SqliteTransaction? transaction, Guid record, CancellationToken stop)
    {
        await using var command = new SqliteCommand(RecordSql.Read, connection, transaction);
        command.Parameters.AddWithValue("@id", record);
        return await RecordSql.FirstAsync(command, stop);
    }

    private async Task<IReadOnlyList<LedgerEntry>> ReadEntriesAsync(
        SqliteConnection connection,
        SqliteTransaction? transaction,
        Guid record,
        IReadOnlySet<int> numbers,
        CancellationToken stop)
    {
        var (entries, others) = Known.Sort(record, numbers);
        if (others.Count == 0)
        {
            return entries;
        }

        await using var command = new SqliteCommand(RecordSql.ReadEntries(others), connection, transaction);
        command.Parameters.AddWithValue("@id", record);
        await RecordSql.AddEntriesAsync(command, Known, entries, stop);
        return entries;
    }

    private static async Task<int> WriteAsync(
        string sql,
        SqliteConnection connection,
        SqliteTransaction transaction,
        RecordRow row,
        RecordStep step,
        CancellationToken stop)
    {
        await using var command = new SqliteCommand(sql, connection, transaction);
        (string Name, object Value)[] values =
        [
            ("@id", row.Id), ("@based", row.Revision), ("@inspection", row.Inspection), ("@case", row.Case), ("@purpose", row.Purpose),
            ("@state", step.Index.State), ("@revision", step.Index.Revision), ("@head", step.Entry.Hash), ("@answers", IndexColumns.Answers(
                step.Index)), ("@entries", IndexColumns.Entries(step.Index)),
            ("@asides", IndexColumns.Asides(
                step.Index)), ("@unanswered", step.Unanswered), ("@disputed", step.Index.Disputed), ("@at", UtcInstant.ToMicroseconds(
                    step.At)), ("@body", step.Entry.Utf8), ("@previous", step.Entry.Previous),
        ];
        foreach (var (name, value) in values)
        {
            if (sql.Contains(name, StringComparison.Ordinal))
            {
                command.Parameters.AddWithValue(name, value);
            }
        }

        return await command.ExecuteNonQueryAsync(stop);
    }
}
