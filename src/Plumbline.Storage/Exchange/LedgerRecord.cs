using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Assessments.Keeping;

namespace Plumbline.Storage.Exchange;

/// <summary>A record as the ledger of a folder tells it.</summary>
/// <param name="Sealed">Its entries as they were sealed, in their order.</param>
/// <param name="Entries">What they say.</param>
/// <param name="Index">How it stands after them.</param>
internal sealed record LedgerRecord(Guid Id, RecordOrigin Origin, IReadOnlyList<SealedEntry> Sealed, IReadOnlyList<LedgerEntry> Entries, RecordIndex Index)
{
    /// <summary>The record with the texts that stand in it.</summary>
    public ReadRecord Read(Case @case, Instrument instrument) =>
        new(Id, Origin, @case, instrument, Index, PresentRecord.Of(Index, instrument, Entries, Enumerable.Range(0, instrument.Questions.Count)));

    /// <summary>The record to be kept, every entry sealed as it was.</summary>
    public NewRecord ToKeep(Case @case, Instrument instrument) => new(
        new RecordRow(Id, 0, RecordIndex.FirstState, SealedEntry.Nothing, [], [], "", Origin.Inspection, Origin.Case, Origin.Purpose.Code(), "", Origin.Instrument, Origin.Version),
        new RecordStep(Index, Index.Assessment(@case, instrument).Unanswered, Entries[^1].At, Sealed[^1]),
        [.. Sealed.Zip(Entries).Take(Sealed.Count - 1).Select(pair => (pair.First, pair.Second.At))]);
}
