using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>Writes down what the columns of a service's own list mean, for every list of this inspection that comes after.</summary>
public sealed class MapColumns(Acts acts, KeptInstruments instruments)
{
    public const int LongestHeadings = 500;

    public const int LongestCodes = 5_000;

    /// <summary>Refused, with the field as subject, where a code means nothing that is allowed.</summary>
    public Task<Result<bool>> RunAsync(Acting who, string inspection, OwnColumns columns, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.SendCaseload, inspection, async turn =>
        {
            var plain = ExtractMappings.Plain(await instruments.ReadAsync(turn.Inspection.InstrumentId, turn.Inspection.InstrumentVersion, turn.Stop));
            var known = new OwnColumns(
                columns.Fields.Where(field => plain.Columns.Any(column => column.Field == field.Key)).ToDictionary(field => field.Key, field => field.Value));
            var faults = known.Fields.Where(field => field.Value.Headings.Length > LongestHeadings).Select(
                field => ActRefusals.TooLong(field.Key, LongestHeadings))
                .Concat(known.Fields.Where(field => field.Value.Codes.Length > LongestCodes).Select(
                    field => ActRefusals.TooLong(field.Key, LongestCodes))).Concat(known.On(plain).Refusals).ToList();
            if (faults.Count > 0)
            {
                return Result.Refused<bool>(faults);
            }

            if (await turn.Db.ExtractColumns.SingleOrDefaultAsync(kept => kept.InspectionId == inspection, turn.Stop) is not { } before)
            {
                turn.Db.Add(before = new KeptColumns { InspectionId = inspection, Columns = "", At = turn.Now, By = who.Name });
            }

            (before.Columns, before.At, before.By) = (JsonSerializer.Serialize(known), turn.Now, who.Name);
            turn.Note(AuditActions.ColumnsMapped);
            return Result.Of(true);
        }, stop);
}
