using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Samples;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Samples;

namespace Plumbline.Workspace.Samples;

/// <summary>
/// Replaces one case of the sample by the next of the reserve, with a reason of the design's list. A case that was judged falls out only where
/// somebody else who answers for quality has agreed.
/// </summary>
public sealed class ReplaceCase(PlumblineDb db, Acts acts)
{
    public const int LongestNote = 200;

    public const string NoteField = "Note";

    /// <summary>Which case went out and which came in; or why none did.</summary>
    public async Task<Result<Plumbline.Samples.Exchange>> RunAsync(
        Acting who,
        string inspection,
        string @case,
        string reason,
        string? note,
        CancellationToken stop = default)
    {
        if (note?.Length > LongestNote)
        {
            return Result.Refused<Plumbline.Samples.Exchange>(ActRefusals.TooLong(NoteField, LongestNote));
        }

        var found = await db.FindToChangeAsync(who, Act.DrawSample, inspection, stop);
        if (found.IsRefused)
        {
            return Result.Refused<Plumbline.Samples.Exchange>(found.Refusals);
        }

        if (await DrawnSample.ReadAsync(db, inspection, stop) is not var (draw, sample))
        {
            return Result.Refused<Plumbline.Samples.Exchange>(SampleRefusals.NothingDrawn());
        }

        var made = Replacements.Make(
            sample.Drawn, [.. sample.Exchanges.Select(exchange => new Replacement(exchange.Out, exchange.Reason)), new Replacement(@case, reason)]);
        return !made.TryGet(out var replaced)
            ? Result.Refused<Plumbline.Samples.Exchange>(made.Refusals)
            : await acts.AtAsync(who, Act.DrawSample, inspection, async turn =>
            {
                if (!await turn.Db.SampleDraws.AnyAsync(kept => kept.Id == draw.Id && kept.SupersededAt == null && kept.Record == draw.Record, turn.Stop))
                {
                    return Result.Refused<Plumbline.Samples.Exchange>(SampleRefusals.SampleChanged());
                }

                var isJudged = await turn.IsJudgedAsync(@case);
                if (ReplacementRules.FaultOf(@case, isJudged, isJudged
                    && await AgreeToReplacement.HoldsAsync(turn.Db, inspection, @case, who.Name, turn.Stop)) is { } fault)
                {
                    return Result.Refused<Plumbline.Samples.Exchange>(fault);
                }

                await KeepAsync(turn, draw, replaced, note);
                return Result.Of(replaced.Exchanges[^1]);
            }, stop);
    }

    private static async Task KeepAsync(Turn turn, KeptDraw draw, ReplacedSample replaced, string? note)
    {
        var (rows, inspection, now, exchange) = (turn.Db, turn.Inspection.Id, turn.Now, replaced.Exchanges[^1]);
        var text = DrawnSample.Text(DrawnSample.Record(draw.Record) with { Exchanges = replaced.Exchanges });
        await rows.SampleDraws.Where(kept => kept.Id == draw.Id).ExecuteUpdateAsync(kept => kept.SetProperty(one => one.Record, text), turn.Stop);
        await rows.Allocations.Where(allocation => allocation.InspectionId == inspection && allocation.CaseId == exchange.Out && allocation.EndedAt == null)
            .ExecuteUpdateAsync(kept => kept.SetProperty(one => one.EndedAt, now), turn.Stop);
        rows.Add(new KeptReplacement
        {
            Id =
                Guid.CreateVersion7(
                    now), DrawId = draw.Id, InspectionId = inspection, CaseId = exchange.Out, ReplacedBy = exchange.In, Reason = exchange.Reason,
            Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(), By = turn.Who.Name, At = now,
        });
        await turn.MarkSampledAsync(replaced.Sample.Select(one => one.Case.Id).ToHashSet());
        turn.Note(AuditActions.CaseReplaced, exchange.Out, new { reason = exchange.Reason });
    }
}
