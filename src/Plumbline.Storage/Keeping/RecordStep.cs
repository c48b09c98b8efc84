using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;

namespace Plumbline.Storage.Keeping;

/// <summary>What one entry makes of a record: both are written together or not at all.</summary>
/// <param name="Index">The record after it.</param>
/// <param name="Unanswered">Open questions without an answer.</param>
internal sealed record RecordStep(RecordIndex Index, int Unanswered, DateTimeOffset At, SealedEntry Entry)
{
    /// <summary>What the entry says, where it was made here and not taken in.</summary>
    public LedgerEntry? Written { get; init; }

    /// <summary>The entries that held something that stood before it, and hold nothing that stands after it.</summary>
    public IReadOnlyCollection<int> Superseded { get; init; } = [];
}
