using System.Data.Common;
using Plumbline.Assessments.Ledgers;

namespace Plumbline.Storage.Keeping;

/// <summary>Changes records one at a time, each engine by its fastest safe way. Nothing else writes the ledger.</summary>
internal interface IRecordTable
{
    /// <summary>A record and some entries of its ledger, as they were at one moment.</summary>
    /// <param name="entries">Which entries are wanted, by what the row says.</param>
    Task<SeenRecord?> ReadAsync(Guid record, Func<RecordRow, ValueTask<IReadOnlySet<int>>> entries, CancellationToken stop);

    /// <summary>A record whose row has just been read, with some entries of its ledger.</summary>
    Task<SeenRecord> ReadAsync(RecordRow row, IReadOnlySet<int> entries, CancellationToken stop);

    /// <summary>Reads a record, asks what becomes of it, and writes that durably. When someone else was faster, it reads and asks again.</summary>
    /// <param name="seen">The record as the caller has read it, with the entries that the question needs: where it still stands so, it is not read
    /// anew.</param>
    /// <param name="entries">Which entries of its ledger the question needs.</param>
    /// <param name="plan">Gives null when there is nothing to write.</param>
    /// <returns>False when there is no such record.</returns>
    Task<bool> ChangeAsync(
        Guid record,
        SeenRecord? seen,
        Func<RecordRow, ValueTask<IReadOnlySet<int>>> entries,
        Func<RecordRow, IReadOnlyList<LedgerEntry>, ValueTask<RecordStep?>> plan,
        CancellationToken stop);

    /// <summary>Makes records with all their entries, within a transaction that the caller ends.</summary>
    Task MakeAsync(DbConnection connection, DbTransaction transaction, IEnumerable<NewRecord> records, CancellationToken stop);
}
