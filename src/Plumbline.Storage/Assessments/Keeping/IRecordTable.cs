using System.Data.Common;

namespace Plumbline.Storage.Assessments.Keeping;

/// <summary>Changes records one at a time, each engine by its fastest safe way. Nothing else writes the ledger.</summary>
internal interface IRecordTable
{
    Task<RecordRow?> ReadAsync(Guid record, CancellationToken stop);

    /// <summary>Reads a record, asks what becomes of it, and writes that durably. When someone else was faster, it reads and asks again.</summary>
    /// <param name="plan">Gives null when there is nothing to write.</param>
    /// <returns>False when there is no such record.</returns>
    Task<bool> ChangeAsync(Guid record, Func<RecordRow, ValueTask<RecordStep?>> plan, CancellationToken stop);

    /// <summary>Makes records with all their entries, within a transaction that the caller ends.</summary>
    Task MakeAsync(DbConnection connection, DbTransaction transaction, IReadOnlyList<NewRecord> records, CancellationToken stop);
}
