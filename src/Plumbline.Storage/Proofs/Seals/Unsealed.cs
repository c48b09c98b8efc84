using System.Data.Common;
using System.Security.Cryptography;
using Plumbline.Assessments.Ledgers.Seals;
using Plumbline.Storage.Databases.Seals;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Proofs.Seals;

/// <summary>Finds what a workspace holds and no seal says, read at one moment.</summary>
internal sealed class Unsealed(PlumblineDatabase database, SealedSoFar sealedSoFar)
{
    /// <summary>How many records one seal may name: a workspace that was never sealed gets several.</summary>
    private const int MostRecords = 5_000;

    /// <summary>The seals to be added, in their order; none when nothing is new.</summary>
    public async Task<IReadOnlyList<Seal>> ReadAsync(DateTimeOffset at, CancellationToken stop)
    {
        await using var connection = await database.ConnectAsync(stop);
        var to = await LastLineAsync(connection, stop);
        if (to is null && sealedSoFar.AuditTo == 0)
        {
            // The first seal holds every line that was written before lines had hashes of their own.
            return [];
        }

        await using var snapshot = await connection.SnapshotAsync(stop);
        var heads = await HeadsAsync(snapshot, stop);
        var first = new Seal(sealedSoFar.Number + 1, at)
        {
            Records = [.. heads.Take(MostRecords)],
            Cases = await CasesAsync(connection, snapshot, stop),
            Audit = await LinesAsync(snapshot, to ?? 0, stop),
        };
        return first.IsEmpty
            ? []
            : [first, .. heads.Skip(MostRecords).Chunk(MostRecords).Select((some, index) => new Seal(first.Number + 1 + index, at) { Records = some })];
    }

    /// <summary>
    /// The number after which every line is written that is not there yet. On PostgreSQL a line may be committed after one with a higher number: whoever is
    /// writing one is waited for, a moment, and where that takes longer the audit trail is sealed the next time: then it is null.
    /// </summary>
    private async Task<long?> LastLineAsync(DbConnection connection, CancellationToken stop)
    {
        await using var turn = await connection.BeginTransactionAsync(stop);
        try
        {
            if (database.Engine == Engine.Postgres)
            {
                await using var wait = turn.Command($"set local lock_timeout = '2s'; lock table {LedgerGuards.Audit} in share mode");
                await wait.ExecuteNonQueryAsync(stop);
            }

            await using var command = turn.Command($"select coalesce(max(id), 0) from {LedgerGuards.Audit}");
            return Convert.ToInt64(await command.ExecuteScalarAsync(stop), System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (DbException fault) when (fault.SqlState == Npgsql.PostgresErrorCodes.LockNotAvailable)
        {
            return null;
        }
    }

    private async Task<List<SealedHead>> HeadsAsync(DbTransaction snapshot, CancellationToken stop)
    {
        var heads = new List<SealedHead>();
        await using var command = snapshot.Command("select id, revision, head from records");
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            if (sealedSoFar.IsNew(reader.GetGuid(0), reader.GetInt32(1)))
            {
                heads.Add(new SealedHead(reader.GetGuid(0), reader.GetInt32(1), Convert.ToHexStringLower(reader.GetFieldValue<byte[]>(2))));
            }
        }

        return heads;
    }

    private async Task<IReadOnlyList<SealedCases>> CasesAsync(DbConnection connection, DbTransaction snapshot, CancellationToken stop)
    {
        var vouched = new HashSet<string>(StringComparer.Ordinal);
        await using (var command =
            snapshot.Command(
                $"select inspection_id, detail from {LedgerGuards.Audit} where action in ('{AuditActions.CaseloadTakenIn}', "
                    + $"'{AuditActions.InspectionImported}')"))
        {
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop))
            {
                if (!reader.IsDBNull(0) && !reader.IsDBNull(1) && CasesDigest.OfDetail(reader.GetString(0), reader.GetString(1)) is { } cases)
                {
                    vouched.Add(cases.Inspection);
                }
            }
        }

        await using var all = snapshot.Command("select distinct inspection_id from cases");
        await using var found = await all.ExecuteReaderAsync(stop);
        var isNew = false;
        while (await found.ReadAsync(stop))
        {
            isNew |= IsUnvouched(found.GetString(0));
        }

        await found.DisposeAsync();
        return isNew ? [.. (await CasesDigest.ReadAsync(connection, snapshot, stop)).Where(cases => IsUnvouched(cases.Inspection))] : [];

        bool IsUnvouched(string inspection) => !vouched.Contains(inspection) && sealedSoFar.IsNew(inspection);
    }

    private async Task<SealedLines?> LinesAsync(DbTransaction snapshot, long to, CancellationToken stop)
    {
        if (to <= sealedSoFar.AuditTo)
        {
            return null;
        }

        await using var command = snapshot.Command($"select {AuditHash.Columns} from {LedgerGuards.Audit} where id > @from and id <= @to order by id");
        command.Add("from", sealedSoFar.AuditTo);
        command.Add("to", to);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lines = 0;
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            AuditHash.AddTo(hash, AuditHash.Read(reader, database.Engine));
            lines++;
        }

        return new SealedLines(sealedSoFar.AuditTo + 1, to, lines, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
