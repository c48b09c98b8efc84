using System.Data.Common;
using Microsoft.Data.Sqlite;
using Plumbline.Assessments.Ledgers;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.Assessments.Keeping;

/// <summary>Records in SQLite, which has one writer at a time: the writers of this process queue here, those of others wait in the engine.</summary>
internal sealed class SqliteRecords(PlumblineDatabase database) : IRecordTable
{
    public async Task<(RecordRow Row, IReadOnlyList<LedgerEntry> Entries)?> ReadAsync(Guid record, Func<RecordRow, ValueTask<IReadOnlySet<int>>> entries, CancellationToken stop)
    {
        await using var connection = await OpenAsync(stop);
        return await ReadAsync(connection, null, record, stop) is { } row ? (row, await ReadEntriesAsync(connection, null, record, await entries(row), stop)) : null;
    }

    public async Task<bool> ChangeAsync(Guid record, Func<RecordRow, ValueTask<IReadOnlySet<int>>> entries, Func<RecordRow, IReadOnlyList<LedgerEntry>, ValueTask<RecordStep?>> plan, CancellationToken stop)
    {
        await database.WriteTurn.WaitAsync(stop);
        try
        {
            await using var connection = await OpenAsync(stop);
            await using var transaction = connection.BeginTransaction(deferred: false);
            if (await ReadAsync(connection, transaction, record, stop) is not { } row)
            {
                return false;
            }

            if (await plan(row, await ReadEntriesAsync(connection, transaction, record, await entries(row), stop)) is { } step)
            {
                await WriteAsync(RecordSql.Move, connection, transaction, row, step, stop);
                await WriteAsync(RecordSql.Enter, connection, transaction, row, step, stop);
                await transaction.CommitAsync(stop);
            }

            return true;
        }
        finally
        {
            database.WriteTurn.Release();
        }
    }

    public async Task MakeAsync(DbConnection connection, DbTransaction transaction, IReadOnlyList<NewRecord> records, CancellationToken stop)
    {
        foreach (var (row, last, earlier) in records)
        {
            await WriteAsync(RecordSql.Make, (SqliteConnection)connection, (SqliteTransaction)transaction, row, last, stop);
            foreach (var ((entry, at), index) in earlier.Append((last.Entry, last.At)).Select((entry, index) => (entry, index)))
            {
                await WriteAsync(RecordSql.Enter, (SqliteConnection)connection, (SqliteTransaction)transaction, row, last with { Index = last.Index with { Revision = index + 1 }, Entry = entry, At = at }, stop);
            }
        }
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken stop) => (SqliteConnection)await database.ConnectAsync(stop);

    private static async Task<RecordRow?> ReadAsync(SqliteConnection connection, SqliteTransaction? transaction, Guid record, CancellationToken stop)
    {
        await using var command = new SqliteCommand(RecordSql.Read, connection, transaction);
        command.Parameters.AddWithValue("@id", record);
        return await RecordSql.FirstAsync(command, stop);
    }

    private static async Task<IReadOnlyList<LedgerEntry>> ReadEntriesAsync(SqliteConnection connection, SqliteTransaction? transaction, Guid record, IReadOnlySet<int> numbers, CancellationToken stop)
    {
        if (numbers.Count == 0)
        {
            return [];
        }

        await using var command = new SqliteCommand(RecordSql.ReadEntries(numbers), connection, transaction);
        command.Parameters.AddWithValue("@id", record);
        return await RecordSql.EntriesAsync(command, stop);
    }

    private static async Task WriteAsync(string sql, SqliteConnection connection, SqliteTransaction transaction, RecordRow row, RecordStep step, CancellationToken stop)
    {
        await using var command = new SqliteCommand(sql, connection, transaction);
        (string Name, object Value)[] values =
        [
            ("@id", row.Id), ("@based", row.Revision), ("@inspection", row.Inspection), ("@case", row.Case), ("@purpose", row.Purpose),
            ("@state", step.Index.State), ("@revision", step.Index.Revision), ("@head", step.Entry.Hash), ("@answers", IndexColumns.Answers(step.Index)), ("@entries", IndexColumns.Entries(step.Index)),
            ("@asides", IndexColumns.Asides(step.Index)), ("@unanswered", step.Unanswered), ("@disputed", step.Index.Disputed), ("@at", UtcInstant.ToMicroseconds(step.At)), ("@body", step.Entry.Body), ("@previous", step.Entry.Previous),
        ];
        foreach (var (name, value) in values)
        {
            if (sql.Contains(name, StringComparison.Ordinal))
            {
                command.Parameters.AddWithValue(name, value);
            }
        }

        if (await command.ExecuteNonQueryAsync(stop) != 1)
        {
            throw new InvalidOperationException($"Record {row.Id} was not at revision {row.Revision} under its own lock.");
        }
    }
}
