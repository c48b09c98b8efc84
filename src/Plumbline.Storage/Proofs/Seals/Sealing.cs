using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Seals;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Proofs.Seals;

/// <summary>
/// Seals what a workspace holds: apart from saving, so that a save costs nothing more for it. It is done by every verb that gives data away or proves them, and
/// by a server every few minutes. What it remembers lets the next seal look only at what came since.
/// </summary>
public sealed class Sealing(PlumblineDatabase database)
{
    private const int Patience = 20;

    private readonly SealedSoFar known = new();

    /// <summary>Seals what is new.</summary>
    /// <returns>
    /// The last seal, which then stands for all that was there when this was asked; null for a workspace that holds nothing. Where the chain of seals is not as
    /// long as it was, nothing is sealed over it: <c>verify</c> says what is wrong.
    /// </returns>
    public async Task<LastSeal?> SealAsync(DateTimeOffset at, CancellationToken stop = default)
    {
        for (var attempt = 0; attempt < Patience; attempt++)
        {
            if (!await CatchUpAsync(stop))
            {
                return known.Last;
            }

            var seals = await new Unsealed(database, known).ReadAsync(UtcInstant.Of(at), stop);
            if (seals.Count == 0 || await EnterAsync(seals, stop))
            {
                return known.Last;
            }
        }

        throw new InvalidOperationException($"Others sealed {Patience} times while one seal was tried.");
    }

    /// <summary>Reads the seals that others have made meanwhile; false when the chain has not the end that it should have.</summary>
    private async Task<bool> CatchUpAsync(CancellationToken stop)
    {
        await using var connection = await database.ConnectAsync(stop);
        await using var snapshot = await connection.SnapshotAsync(stop);
        await using (var command = snapshot.Command($"select number, body, hash from {LedgerGuards.Seals} where number > @number order by number"))
        {
            command.Add("number", known.Number);
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop))
            {
                known.Add(reader.GetInt32(0), reader.GetFieldValue<byte[]>(2), SealText.Read(Encoding.UTF8.GetBytes(reader.GetString(1))));
            }
        }

        return IsEnd(await EndAsync(snapshot, stop));
    }

    /// <summary>Writes seals, if nobody else has sealed meanwhile.</summary>
    private async Task<bool> EnterAsync(IReadOnlyList<Seal> seals, CancellationToken stop)
    {
        await database.WriteTurn.WaitAsync(stop);
        try
        {
            await using var connection = await database.ConnectAsync(stop);
            await using var transaction = connection is SqliteConnection sqlite
                ? sqlite.BeginTransaction(deferred: false)
                : await connection.BeginTransactionAsync(stop);
            if (database.Engine == Engine.Postgres)
            {
                await using var turn = transaction.Command($"lock table {LedgerGuards.SealHeads} in share row exclusive mode");
                await turn.ExecuteNonQueryAsync(stop);
            }

            if (!IsEnd(await EndAsync(transaction, stop)))
            {
                return false;
            }

            var (isFirst, hash) = (known.Number == 0, known.Hash);
            var written = new List<(Seal Seal, byte[] Hash)>();
            foreach (var seal in seals)
            {
                var entry = SealedEntry.Seal(SealText.WriteUtf8(seal), hash);
                await WriteAsync(transaction, seal, entry, stop);
                hash = entry.Hash;
                written.Add((seal, hash));
            }

            await using var end = transaction.Command(isFirst
                ? $"insert into {LedgerGuards.SealHeads} (id, number, hash) values (1, @number, @hash)"
                : $"update {LedgerGuards.SealHeads} set number = @number, hash = @hash where id = 1");
            end.Add("number", seals[^1].Number);
            end.Add("hash", hash);
            await end.ExecuteNonQueryAsync(stop);
            await transaction.CommitAsync(stop);
            foreach (var (seal, own) in written)
            {
                known.Add(seal.Number, own, seal);
            }

            return true;
        }
        finally
        {
            database.WriteTurn.Release();
        }
    }

    private async Task WriteAsync(DbTransaction transaction, Seal seal, SealedEntry entry, CancellationToken stop)
    {
        await using var command =
            transaction.Command($"insert into {LedgerGuards.Seals} (number, at, body, previous, hash) values (@number, @at, @body, @previous, @hash)");
        command.Add("number", seal.Number);
        command.Add("at", database.Engine == Engine.Sqlite ? UtcInstant.ToMicroseconds(seal.At) : seal.At.UtcDateTime);
        command.Add("body", entry.Body);
        command.Add("previous", entry.Previous);
        command.Add("hash", entry.Hash);
        await command.ExecuteNonQueryAsync(stop);
    }

    private bool IsEnd((int Number, byte[] Hash) end) => end.Number == known.Number && end.Hash.AsSpan().SequenceEqual(known.Hash);

    private static async Task<(int Number, byte[] Hash)> EndAsync(DbTransaction transaction, CancellationToken stop)
    {
        await using var command = transaction.Command($"select number, hash from {LedgerGuards.SealHeads} where id = 1");
        await using var reader = await command.ExecuteReaderAsync(stop);
        return await reader.ReadAsync(stop) ? (reader.GetInt32(0), reader.GetFieldValue<byte[]>(1)) : (0, SealedEntry.Nothing);
    }
}
