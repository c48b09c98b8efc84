using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Exchange.Folders;
using Plumbline.Workspace.Scores;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Exchange;

/// <summary>
/// Gives out a table of an inspection as a file, to those who may take its data away. Cases that are closed to them are left out, and what adds up all
/// cases is not given out while any is: the difference would tell of it. Notes and evidence are in no table.
/// </summary>
public sealed class ExportTable(Acts acts, Views views, CaseTable cases)
{
    /// <summary>The lines of the audit trail that a file holds at most: the newest.</summary>
    public const int MostLines = 50_000;

    /// <summary>The file; refused as <c>tells-of-closed-cases</c> where a total would tell of a case that is closed to them.</summary>
    public async Task<Result<byte[]>> RunAsync(Acting who, string inspection, ExportedFile file, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.ExportInspection, inspection, stop) is not { } found)
        {
            return Result.Refused<byte[]>(ActRefusals.NotAllowed(Act.ExportInspection));
        }

        if (!MayHave(who, found, file.Table))
        {
            return Result.Refused<byte[]>(ActRefusals.NotAllowed(Act.ReadAuditTrail));
        }

        var closed = await ClosedCases.ReadAsync(views, who, found, stop);
        if (closed.HasAny && AddsUp(file.Table))
        {
            return Result.Refused<byte[]>(ExportRefusals.TellsOfClosed(file.Table));
        }

        var table = await RowsAsync(who, found, file.Table, closed, stop);
        var content = file.Write(table);
        return await acts.AtAsync(who, Act.ExportInspection, inspection, turn =>
        {
            turn.Note(AuditActions.TableExported, file.Name, new { rows = table.Rows.Count });
            return Task.FromResult(Result.Of(content));
        }, stop);
    }

    /// <summary>Whether a table says one thing of all cases, so that it would tell of those that are left out elsewhere.</summary>
    internal static bool AddsUp(InspectionTable table) => table is InspectionTable.Scores or InspectionTable.Agreement;

    /// <summary>The audit trail is for those alone who may also read it.</summary>
    internal static bool MayHave(Acting who, KeptInspection inspection, InspectionTable table) =>
        table != InspectionTable.Audit || who.MayAt(inspection, Act.ReadAuditTrail);

    private async Task<TableRows> RowsAsync(Acting who, KeptInspection inspection, InspectionTable table, ClosedCases closed, CancellationToken stop) =>
        table switch
        {
            InspectionTable.Judgements => await JudgementsTable.ReadAsync(cases, inspection.Id, closed, stop),
            InspectionTable.Cases => await CasesTable.ReadAsync(views, inspection, closed, stop),
            InspectionTable.Scores => ScoresTable.Of(await Results.ReadAsync(views, who, inspection.Id, stop) ?? throw Closed(Act.ReadResults)),
            InspectionTable.Agreement =>
                AgreementTable.Of((await DrawnReadings.ReadAsync(views, who, inspection.Id, stop) ?? throw Closed(Act.ReadCases)).Pairs),
            _ => await AuditTable.ReadAsync(views, inspection.Id, stop),
        };

    private static InvalidOperationException Closed(Act act) => new($"Whoever may export an inspection has {act} there.");
}
