using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Samples;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.Samples;

/// <summary>
/// Takes the last replacement back while nothing was judged in the case that came in: the case that fell out is in the sample again, to be given to a
/// reader.
/// </summary>
public sealed class TakeBackReplacement(PlumblineDb db, Acts acts)
{
    /// <summary>The exchange that is undone; refused as <c>not-last</c> or <c>case-judged</c>.</summary>
    /// <param name="came">The case that came in.</param>
    public async Task<Result<Plumbline.Samples.Exchange>> RunAsync(Acting who, string inspection, string came, CancellationToken stop = default)
    {
        var found = await db.FindToChangeAsync(who, Act.DrawSample, inspection, stop);
        if (found.IsRefused)
        {
            return Result.Refused<Plumbline.Samples.Exchange>(found.Refusals);
        }

        if (await DrawnSample.ReadAsync(db, inspection, stop) is not var (draw, sample))
        {
            return Result.Refused<Plumbline.Samples.Exchange>(SampleRefusals.NothingDrawn());
        }

        return await acts.AtAsync(who, Act.DrawSample, inspection, async turn =>
        {
            if (!await turn.Db.SampleDraws.AnyAsync(kept => kept.Id == draw.Id && kept.SupersededAt == null && kept.Record == draw.Record, turn.Stop))
            {
                return Result.Refused<Plumbline.Samples.Exchange>(SampleRefusals.SampleChanged());
            }

            var back = ReplacementRules.TakeBack(sample, came, await turn.IsJudgedAsync(came));
            if (!back.TryGet(out var before))
            {
                return Result.Refused<Plumbline.Samples.Exchange>(back.Refusals);
            }

            var (exchange, now, by) = (sample.Exchanges[^1], turn.Now, who.Name);
            var text = DrawnSample.Text(DrawnSample.Record(draw.Record) with { Exchanges = before.Exchanges });
            await turn.Db.SampleDraws.Where(kept => kept.Id == draw.Id).ExecuteUpdateAsync(kept => kept.SetProperty(one => one.Record, text), turn.Stop);
            await turn.Db.Replacements.Where(kept => kept.DrawId == draw.Id && kept.CaseId == exchange.Out && kept.TakenBackAt == null)
                .ExecuteUpdateAsync(kept => kept.SetProperty(one => one.TakenBackAt, now).SetProperty(one => one.TakenBackBy, by), turn.Stop);
            await turn.Db.Allocations.Where(given => given.InspectionId == inspection && given.CaseId == came && given.EndedAt == null)
                .ExecuteUpdateAsync(kept => kept.SetProperty(one => one.EndedAt, now), turn.Stop);
            await turn.MarkSampledAsync(before.Sample.Select(one => one.Case.Id).ToHashSet());
            turn.Note(AuditActions.ReplacementTakenBack, exchange.Out, new { instead = came });
            return Result.Of(exchange);
        }, stop);
    }
}
