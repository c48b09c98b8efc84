using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using Plumbline.Assessments.Ledgers;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Keeping;

/// <summary>
/// Records on PostgreSQL: one statement reads, one statement moves the record on and enters the ledger, and it does both only if the record is still
/// at the revision that was read. So no lock is held while a save is thought over, and writers of different records never wait for each other.
/// </summary>
internal sealed class PostgresRecords(PlumblineDatabase database) : IRecordTable
{
    private const int Patience = 200;

    private const string MoveAndEnter = $"""
        with moved as ({RecordSql.Move} returning id)
        insert into ledger_entries (record_id, number, at, body, previous, hash) select id, @revision, @at, @body, @previous, @head from moved
        """;

    private KnownEntries Known => database.KnownEntries;

    public async Task<SeenRecord?> ReadAsync(Guid record, Func<RecordRow, ValueTask<IReadOnlySet<int>>> entries, CancellationToken stop)
    {
        await using var connection = await OpenAsync(stop);
        return await ReadAsync(connection, record, entries, stop);
    }

    public async Task<SeenRecord> ReadAsync(RecordRow row, IReadOnlySet<int> entries, CancellationToken stop)
    {
        if (Known.Sort(row.Id, entries) is (var known, { Count: 0 }))
        {
            return new SeenRecord(row, known);
        }

        await using var connection = await OpenAsync(stop);
        return new SeenRecord(row, await ReadEntriesAsync(connection, row.Id, entries, stop));
    }

    public async Task<bool> ChangeAsync(
        Guid record,
        SeenRecord? seen,
        Func<RecordRow, ValueTask<IReadOnlySet<int>>> entries,
        Func<RecordRow, IReadOnlyList<LedgerEntry>, ValueTask<RecordStep?>> plan,
        CancellationToken stop)
    {
        await using var connection = await OpenAsync(stop);
        for (var attempt = 0; attempt < Patience; attempt++)
        {
            if ((attempt == 0 && seen is not null ? seen : await ReadAsync(connection, record, entries, stop)) is not var (row, needed))
            {
                return false;
            }

            if (await plan(row, needed) is not { } step)
            {
                return true;
            }

            await using var command = new NpgsqlCommand(MoveAndEnter, connection);
            command.Parameters.Add(new NpgsqlParameter<int>("based", row.Revision));
            FillEntry(command.Parameters, step.Entry, step.At);
            FillRecord(command.Parameters, row, step);
            if (await command.ExecuteNonQueryAsync(stop) == 1)
            {
                Known.Keep(step.Written, step.Entry.Utf8.Length);
                Known.Drop(row.Id, step.Superseded);
                return true;
            }
        }

        throw new InvalidOperationException($"Record {record} changed {Patience} times while one save was tried.");
    }

    public async Task MakeAsync(DbConnection connection, DbTransaction transaction, IEnumerable<NewRecord> records, CancellationToken stop)
    {
        foreach (var some in records.Chunk(100))
        {
            await using var batch = new NpgsqlBatch((NpgsqlConnection)connection, (NpgsqlTransaction)transaction);
            foreach (var (row, last, earlier) in some)
            {
                var make = new NpgsqlBatchCommand(RecordSql.Make);
                make.Parameters.Add(new NpgsqlParameter<string>("inspection", row.Inspection));
                make.Parameters.Add(new NpgsqlParameter<string>("case", row.Case));
                make.Parameters.Add(new NpgsqlParameter<string>("purpose", row.Purpose));
                FillRecord(make.Parameters, row, last);
                batch.BatchCommands.Add(make);
                foreach (var ((entry, at), index) in earlier.Append((last.Entry, last.At)).Select((entry, index) => (entry, index)))
                {
                    var enter = new NpgsqlBatchCommand(RecordSql.Enter);
                    enter.Parameters.Add(new NpgsqlParameter<Guid>("id", row.Id));
                    enter.Parameters.Add(new NpgsqlParameter<int>("revision", index + 1));
                    FillEntry(enter.Parameters, entry, at);
                    batch.BatchCommands.Add(enter);
                }
            }

            await batch.ExecuteNonQueryAsync(stop);
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken stop) => (NpgsqlConnection)await database.ConnectAsync(stop);

    private async Task<SeenRecord?> ReadAsync(
        NpgsqlConnection connection, Guid record, Func<RecordRow, ValueTask<IReadOnlySet<int>>> entries, CancellationToken stop) =>
        await ReadRowAsync(connection, record, stop) is { } row
            ? new SeenRecord(row, await ReadEntriesAsync(connection, record, await entries(row), stop))
            : null;

    private static async Task<RecordRow?> ReadRowAsync(NpgsqlConnection connection, Guid record, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(RecordSql.Read, connection);
        command.Parameters.Add(new NpgsqlParameter<Guid>("id", record));
        return await RecordSql.FirstAsync(command, stop);
    }

    /// <summary>Entries never change, so they may be read after the row that names them.</summary>
    private async Task<IReadOnlyList<LedgerEntry>> ReadEntriesAsync(NpgsqlConnection connection, Guid record, IReadOnlySet<int> numbers, CancellationToken stop)
    {
        var (entries, others) = Known.Sort(record, numbers);
        if (others.Count == 0)
        {
            return entries;
        }

        await using var command = new NpgsqlCommand("select body from ledger_entries where record_id = @id and number = any(@numbers)", connection);
        command.Parameters.Add(new NpgsqlParameter<Guid>("id", record));
        command.Parameters.Add(new NpgsqlParameter<int[]>("numbers", [.. others]));
        await RecordSql.AddEntriesAsync(command, Known, entries, stop);
        return entries;
    }

    private static void FillRecord(NpgsqlParameterCollection parameters, RecordRow row, RecordStep step)
    {
        parameters.Add(new NpgsqlParameter<Guid>("id", row.Id));
        parameters.Add(new NpgsqlParameter<string>("state", step.Index.State));
        parameters.Add(new NpgsqlParameter<int>("revision", step.Index.Revision));
        parameters.Add(new NpgsqlParameter<byte[]>("answers", IndexColumns.Answers(step.Index)));
        parameters.Add(new NpgsqlParameter<byte[]>("entries", IndexColumns.Entries(step.Index)));
        parameters.Add(new NpgsqlParameter<string>("asides", IndexColumns.Asides(step.Index)));
        parameters.Add(new NpgsqlParameter<int>("unanswered", step.Unanswered));
        parameters.Add(new NpgsqlParameter<int>("disputed", step.Index.Disputed));
        if (!parameters.Contains("head"))
        {
            parameters.Add(new NpgsqlParameter<byte[]>("head", step.Entry.Hash));
            parameters.Add(new NpgsqlParameter<DateTime>("at", NpgsqlDbType.TimestampTz) { TypedValue = step.At.UtcDateTime });
        }
    }

    private static void FillEntry(NpgsqlParameterCollection parameters, SealedEntry entry, DateTimeOffset at)
    {
        parameters.Add(new NpgsqlParameter<byte[]>("head", entry.Hash));
        parameters.Add(new NpgsqlParameter<DateTime>("at", NpgsqlDbType.TimestampTz) { TypedValue = at.UtcDateTime });
        parameters.Add(new NpgsqlParameter<byte[]>("body", NpgsqlDbType.Text) { TypedValue = entry.Utf8 });
        parameters.Add(new NpgsqlParameter<byte[]>("previous", entry.Previous));
    }
}
