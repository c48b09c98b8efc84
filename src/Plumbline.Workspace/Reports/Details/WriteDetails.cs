using Plumbline.Files.Inspections.Stated;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Reports.Details;

/// <summary>Writes what the report says of its inspection: programme, service, dates, publishing, people, context and benchmark. What else stands in
/// <c>inspection.yaml</c> stays as it is.</summary>
public sealed class WriteDetails(Acts acts, KeptInstruments instruments)
{
    /// <summary>The inspection as it says now; or everything that is wrong with what was typed, each with its field.</summary>
    public Task<Result<Inspection>> RunAsync(Acting who, string inspection, SentDetails sent, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.EditReport, inspection, async turn =>
        {
            var kept = turn.Inspection;
            var instrument = await instruments.ReadAsync(kept.InstrumentId, kept.InstrumentVersion, turn.Stop);
            if (InspectionText.Read(kept.Yaml, []) is not { } present)
            {
                return Result.Refused<Inspection>(DetailRefusals.Unwritable());
            }

            var read = new ReadDetails(sent, present, instrument).Read();
            if (!read.TryGet(out var wanted))
            {
                return read;
            }

            if (sent.Revision != kept.Revision)
            {
                return Result.Refused<Inspection>(DetailRefusals.Moved());
            }

            if (InspectionText.With(kept.Yaml, wanted) is not { } yaml)
            {
                return Result.Refused<Inspection>(DetailRefusals.Unwritable());
            }

            if (yaml != kept.Yaml)
            {
                (kept.Yaml, kept.Revision) = (yaml, kept.Revision + 1);
                turn.Note(AuditActions.ReportDetailsWritten, inspection);
            }

            return Result.Of(wanted);
        }, stop);
}
