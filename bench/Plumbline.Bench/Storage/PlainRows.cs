using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;
using Plumbline.Assessments.Ledgers;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Bench.Storage;

/// <summary>The limit of saving: the rows of a save written by plain SQL, with nothing read, checked or hashed.</summary>
internal static class PlainRows
{
    /// <summary>The body of an entry that judges a whole case for the first time.</summary>
    public static string ABody(KeptInspectionGiven given)
    {
        var changes = given.AWholeCase().Select(change => new JudgementChange(change.Question, null, change.Judged)).ToList();
        return EntryText.Write(new LedgerEntry(given.Records[0], 2, KeptInspectionGiven.Now, "assessor", EntryKind.Judged)
        {
            Changes = changes, State = new StateChange("made", "in-progress"),
        });
    }

    /// <summary>The same rows with values made beforehand, one connection a client, prepared, one transaction a save.</summary>
    /// <param name="body">Of the entry of the ledger that each save writes.</param>
    public static Func<int, Task> Of(PlumblineDatabase database, KeptInspectionGiven given, string body)
    {
        var (answers, entries, hash) = (new byte[given.Instrument.Questions.Count], new byte[given.Instrument.Questions.Count * 4], new byte[32]);
        const string Move = "update records set state = 'in-progress', revision = 2, head = @hash, answers = @answers, unanswered = 100, disputed = 0, "
            + "changed_at = @at, entries = @entries, asides = '' where id = @id and revision = 1";
        const string Enter = "insert into ledger_entries (record_id, number, at, body, previous, hash) values (@id, 2, @at, @body, @hash, @hash)";
        var turn = new SemaphoreSlim(1, 1);
        return async record =>
        {
            await using var connection = await database.ConnectAsync();
            if (connection is NpgsqlConnection postgres)
            {
                await using var batch = new NpgsqlBatch(postgres);
                foreach (var sql in new[] { Move, Enter })
                {
                    var command = new NpgsqlBatchCommand(sql);
                    command.Parameters.AddRange(new NpgsqlParameter[]
                    {
                        new NpgsqlParameter<Guid>(
                            "id", given.Records[record]), new NpgsqlParameter<byte[]>("hash", hash), new NpgsqlParameter<byte[]>("answers", answers),
                        new NpgsqlParameter<DateTime>("at", NpgsqlDbType.TimestampTz) { TypedValue = KeptInspectionGiven.Now.UtcDateTime },
                        new NpgsqlParameter<byte[]>("entries", entries), new NpgsqlParameter<string>("body", body),
                    });
                    batch.BatchCommands.Add(command);
                }

                await batch.ExecuteNonQueryAsync();
                return;
            }

            await turn.WaitAsync();
            await using (var transaction = ((SqliteConnection)connection).BeginTransaction(deferred: false))
            {
                foreach (var sql in new[] { Move, Enter })
                {
                    await using var command = new SqliteCommand(sql, (SqliteConnection)connection, transaction);
                    foreach (var (name, value) in new (string, object)[]
                    {
                        ("@id", given.Records[record]),
                        ("@hash", hash),
                        ("@answers", answers),
                        ("@at", 0L),
                        ("@entries", entries),
                        ("@body", body),
                    })
                    {
                        if (sql.Contains(name, StringComparison.Ordinal))
                        {
                            command.Parameters.AddWithValue(name, value);
                        }
                    }

                    await command.ExecuteNonQueryAsync();
                }

                await transaction.CommitAsync();
            }

            turn.Release();
        };
    }
}
