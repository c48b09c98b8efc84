using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;

namespace Plumbline.Storage.Keeping;

/// <summary>A record that is made, with its ledger.</summary>
public sealed class NewRecord
{
    internal NewRecord(RecordRow row, RecordStep last, IReadOnlyList<(SealedEntry Entry, DateTimeOffset At)> earlier) =>
        (Row, Last, Earlier) = (row, last, earlier);

    public Guid Id => Row.Id;

    /// <summary>The id of its case.</summary>
    public string Case => Row.Case;

    internal RecordRow Row { get; }

    /// <summary>Its last entry, and what the record is after it.</summary>
    internal RecordStep Last { get; }

    /// <summary>The entries before, in their order, with the instants that they name.</summary>
    internal IReadOnlyList<(SealedEntry Entry, DateTimeOffset At)> Earlier { get; }

    /// <summary>A record that was kept elsewhere before, every entry sealed as it was.</summary>
    /// <param name="index">How it stands after them.</param>
    /// <param name="unanswered">How many questions that apply have no answer then.</param>
    /// <param name="entries">All of its entries in their order, with the instants that they name; one at least.</param>
    public static NewRecord As(
        Guid id,
        RecordOrigin origin,
        RecordIndex index,
        int unanswered,
        IReadOnlyList<(SealedEntry Entry, DateTimeOffset At)> entries) =>
        new(
            new RecordRow(
                id,
                0,
                RecordIndex.FirstState,
                SealedEntry.Nothing,
                [],
                [],
                "",
                origin.Inspection,
                origin.Case,
                origin.Purpose.Code(),
                "",
                origin.Instrument,
                origin.Version),
            new RecordStep(index, unanswered, entries[^1].At, entries[^1].Entry),
            [.. entries.SkipLast(1)]);

    internal void Deconstruct(out RecordRow row, out RecordStep last, out IReadOnlyList<(SealedEntry Entry, DateTimeOffset At)> earlier) =>
        (row, last, earlier) = (Row, Last, Earlier);
}
