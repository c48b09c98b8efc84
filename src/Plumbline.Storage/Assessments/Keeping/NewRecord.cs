using Plumbline.Assessments.Ledgers;

namespace Plumbline.Storage.Assessments.Keeping;

/// <summary>A record that is made, with its ledger.</summary>
/// <param name="Last">Its last entry, and what the record is after it.</param>
/// <param name="Earlier">The entries before, in their order, with the instants that they name.</param>
internal sealed record NewRecord(RecordRow Row, RecordStep Last, IReadOnlyList<(SealedEntry Entry, DateTimeOffset At)> Earlier);
