using System.Buffers.Binary;
using System.Data.Common;
using Plumbline.Assessments.Ledgers;
using Plumbline.Files.Instruments;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Bench.Growth;

/// <summary>
/// More entries for the ledger of a workspace in SQLite, sealed and chained as the program does it, so that <c>verify</c> proves them: notes on one answer
/// of each
/// record in turn. A twentieth as many lines go into the audit trail.
/// </summary>
internal static class GrownLedger
{
    private const string Question = "q11_screen_timely";

    public static async Task AddAsync(PlumblineDatabase database, int entries)
    {
        var instrument = InstrumentFile.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "instruments", "core-case",
            "2009.1.yaml")), "core-case").Value;
        await using var connection = await database.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var records = await ReadAsync(connection, transaction, instrument);
        foreach (var (place, record) in records.Index().Take(entries))
        {
            var count = (entries / records.Count) + (place < entries % records.Count ? 1 : 0);
            await AddAsync(connection, transaction, instrument, record, count);
        }

        await transaction.CommitAsync();
        await using var db = database.NewDb();
        for (var from = 0; from < entries / 20; from += 1_000)
        {
            db.ChangeTracker.Clear();
            db.AuditEntries.AddRange(Enumerable.Range(from, Math.Min(1_000, (entries / 20) - from)).Select(number => new KeptAudit
            {
                At = DateTimeOffset.UnixEpoch.AddYears(45).AddSeconds(number), By = $"00000000-0000-4000-8000-{number % 200:000000000000}",
                    Action = AuditActions.SignedIn,
            }));
            await db.SaveChangesAsync();
        }
    }

    private static async Task AddAsync(DbConnection connection, DbTransaction transaction, Instrument instrument, Kept record, int count)
    {
        var (head, before, at) = (record.Head, record.Stands, DateTimeOffset.UnixEpoch.AddYears(46));
        await using var enter = connection.CreateCommand();
        enter.Transaction = transaction;
        enter.CommandText = "insert into ledger_entries (record_id, number, at, body, previous, hash) values (@id, @number, @at, @body, @previous, @hash)";
        for (var number = record.Revision + 1; number <= record.Revision + count; number++)
        {
            at = at.AddSeconds(1);
            var after = before with { Note = $"the plan was shared with the case manager, as the entry {number} of the record says" };
            var entry = new LedgerEntry(record.Id, number, at, $"00000000-0000-4000-8000-{number % 200:000000000000}", EntryKind.Judged)
            {
                BasedOn = number - 1, Changes = [new JudgementChange(Question, before, after)],
            };
            var sealedEntry = SealedEntry.Seal(EntryText.WriteUtf8(entry), head);
            enter.Parameters.Clear();
            Give(enter, ("@id", record.Id), ("@number", number), ("@at", UtcInstant.ToMicroseconds(at)),
                ("@body", System.Text.Encoding.UTF8.GetString(sealedEntry.Utf8)),
                ("@previous", sealedEntry.Previous), ("@hash", sealedEntry.Hash));
            await enter.ExecuteNonQueryAsync();
            (head, before) = (sealedEntry.Hash, after);
        }

        var last = record.Revision + count;
        BinaryPrimitives.WriteInt32LittleEndian(record.Entries.AsSpan(instrument.IndexOf(Question) * sizeof(int)), last);
        await using var move = connection.CreateCommand();
        move.Transaction = transaction;
        move.CommandText = "update records set revision = @number, head = @hash, entries = @entries, changed_at = @at where id = @id";
        Give(move, ("@id", record.Id), ("@number", last), ("@hash", head), ("@entries", record.Entries), ("@at", UtcInstant.ToMicroseconds(at)));
        await move.ExecuteNonQueryAsync();
    }

    /// <summary>The records in which the question has an answer.</summary>
    private static async Task<List<Kept>> ReadAsync(DbConnection connection, DbTransaction transaction, Instrument instrument)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "select id, revision, head, answers, entries from records order by id";
        await using var reader = await command.ExecuteReaderAsync();
        var records = new List<Kept>();
        while (await reader.ReadAsync())
        {
            if ((Answer)reader.GetFieldValue<byte[]>(3)[instrument.IndexOf(Question)] is var answer and not Answer.Missing)
            {
                records.Add(new Kept(reader.GetGuid(0), reader.GetInt32(1), reader.GetFieldValue<byte[]>(2), reader.GetFieldValue<byte[]>(4),
                    new Judged(answer)));
            }
        }

        return records;
    }

    private static void Give(DbCommand command, params ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }

    private sealed record Kept(Guid Id, int Revision, byte[] Head, byte[] Entries, Judged Stands);
}
