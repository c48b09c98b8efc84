using Plumbline.Inspections.Access;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Reports.Writing;

/// <summary>Gives a text of the report to somebody who writes it, or to nobody.</summary>
public sealed class GiveText(Acts acts, KeptInstruments instruments)
{
    /// <summary>The writer that it has now; refused as <c>no-writer</c> where that one does not write the report of this inspection.</summary>
    public Task<Result<Guid?>> RunAsync(Acting who, string inspection, string name, Guid? writer, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.EditReport, inspection, async turn =>
        {
            var instrument = await instruments.ReadAsync(turn.Inspection.InstrumentId, turn.Inspection.InstrumentVersion, turn.Stop);
            if (WantedTexts.Find(instrument, name) is null)
            {
                return Result.Refused<Guid?>(WritingRefusals.NoText(name));
            }

            if (writer is { } one && (await TextWriters.OfAsync(turn.Db, turn.Inspection.Id, turn.Stop)).All(known => known.Id != one))
            {
                return Result.Refused<Guid?>(WritingRefusals.NoWriter());
            }

            var row = await turn.RowOfAsync(name);
            if (row.OwnerId != writer)
            {
                row.OwnerId = writer;
                turn.Note(AuditActions.TextGiven, name, new { to = writer });
            }

            return Result.Of(writer);
        }, stop);
}
