using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>A record as the ledger of a folder tells it.</summary>
/// <param name="Sealed">Its entries as they were sealed, in their order.</param>
/// <param name="Entries">What they say.</param>
/// <param name="Index">How it stands after them.</param>
internal sealed record LedgerRecord(Guid Id, RecordOrigin Origin, IReadOnlyList<SealedEntry> Sealed, IReadOnlyList<LedgerEntry> Entries, RecordIndex Index)
{
    /// <summary>Where its first entry stands.</summary>
    public required Place Place { get; init; }

    /// <summary>The record with the texts that stand in it.</summary>
    public ReadRecord Read(Case @case, Instrument instrument) =>
        new(Id, Origin, @case, instrument, Index, PresentRecord.Of(Index, instrument, Entries, Enumerable.Range(0, instrument.Questions.Count)));

    /// <summary>The record to be kept, every entry sealed as it was.</summary>
    public NewRecord ToKeep(Case @case, Instrument instrument) => NewRecord.As(
        Id, Origin, Index, Index.Assessment(@case, instrument).Unanswered, [.. Sealed.Zip(Entries, (entry, told) => (entry, told.At))]);
}
