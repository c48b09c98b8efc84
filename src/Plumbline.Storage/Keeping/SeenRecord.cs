using Plumbline.Assessments.Ledgers;

namespace Plumbline.Storage.Keeping;

/// <summary>A record as it was at one moment: its row, and some entries of its ledger.</summary>
internal sealed record SeenRecord(RecordRow Row, IReadOnlyList<LedgerEntry> Entries);
