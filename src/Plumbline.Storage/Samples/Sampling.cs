using Microsoft.EntityFrameworkCore;
using Plumbline.Caseloads;
using Plumbline.Samples;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Files.Samples;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Samples;

/// <summary>Draws the sample of an inspection and replaces its cases, keeping the record by which anyone can draw it again.</summary>
public sealed class Sampling(PlumblineDb db, CaseloadIntake caseloads, AuditTrail audit, TimeProvider clock)
{
    /// <summary>The draw that holds, replayed from its record; null when nothing has been drawn.</summary>
    /// <exception cref="InvalidOperationException">The record does not replay: caseload or record were changed past this program.</exception>
    public async Task<(KeptDraw Draw, ReplacedSample Sample)?> Find(string inspection, CancellationToken stop = default)
    {
        if (await db.SampleDraws.AsNoTracking().SingleOrDefaultAsync(draw => draw.InspectionId == inspection && draw.SupersededAt == null, stop) is not { } draw)
        {
            return null;
        }

        var record = RecordFile.Parse(System.Text.Encoding.UTF8.GetBytes(draw.Record), "record").Value;
        var design = DesignFile.Parse(record.DesignText, "design").Value;
        return (draw, record.Replay(await caseloads.Drawable(inspection, stop), design).Value);
    }

    /// <summary>The sample, or every reason why none was drawn.</summary>
    /// <param name="designText">The design as it was written.</param>
    /// <param name="instead">The draw that holds as far as the asker has seen, whose place the new one takes; null for none. Whoever else drew meanwhile is not overwritten.</param>
    public async Task<Result<Drawn>> Draw(Guid by, string inspection, string designText, string seed, Guid? instead, CancellationToken stop = default)
    {
        var design = DesignFile.Parse(designText, "design");
        if (design.IsRefused)
        {
            return Result.Refused<Drawn>(design.Refusals);
        }

        var caseload = await caseloads.Drawable(inspection, stop);
        var drawn = Draws.Draw(caseload, design.Value, seed);
        if (!drawn.TryGet(out var sample))
        {
            return drawn;
        }

        await using var turn = await db.TakeTurnAsync(inspection, stop);
        if (await ChangedSince(inspection, instead, caseload, stop) is { } changed)
        {
            return Result.Refused<Drawn>(changed);
        }

        var now = UtcInstant.Of(clock.GetUtcNow());
        await db.SampleDraws.Where(draw => draw.InspectionId == inspection && draw.SupersededAt == null).ExecuteUpdateAsync(draw => draw.SetProperty(one => one.SupersededAt, now), stop);
        var record = SampleRecord.Of(new ReplacedSample(sample, sample.Sample, []), designText, Program);
        var text = System.Text.Encoding.UTF8.GetString(RecordFile.Write(record));
        var kept = new KeptDraw
        {
            Id = Guid.CreateVersion7(now), InspectionId = inspection, DrawnAt = now, DrawnBy = by.ToString(), Seed = seed, CaseloadDigest = record.CaseloadDigest, DesignDigest = record.DesignDigest,
            ResultDigest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', record.Sample.Concat(record.Reserve))))), Record = text,
        };
        db.Add(kept);
        db.AddRange(Chosen(kept, sample.Sample, isReserve: false).Concat(Chosen(kept, sample.Reserve, isReserve: true)));
        await Mark(inspection, [.. sample.Sample.Select(one => one.Case.Id)], stop);
        audit.Note(by, AuditActions.SampleDrawn, kept.ResultDigest, inspection, $"{{\"cases\":{sample.Sample.Count},\"reserve\":{sample.Reserve.Count}}}");
        await db.SaveChangesAsync(stop);
        await turn.CommitAsync(stop);
        return drawn;
    }

    /// <summary>Replaces one case by the next of the reserve, with a reason of the design's list; or says why it cannot be.</summary>
    public async Task<Result<Plumbline.Samples.Exchange>> Replace(Guid by, string inspection, string @case, string reason, string? note, CancellationToken stop = default)
    {
        if (await Find(inspection, stop) is not var (draw, sample))
        {
            return Result.Refused<Plumbline.Samples.Exchange>(new Refusal("nothing-drawn", "no sample has been drawn"));
        }

        var made = Replacements.Make(sample.Drawn, [.. sample.Exchanges.Select(exchange => new Replacement(exchange.Out, exchange.Reason)), new Replacement(@case, reason)]);
        if (!made.TryGet(out var replaced))
        {
            return Result.Refused<Plumbline.Samples.Exchange>(made.Refusals);
        }

        var exchange = replaced.Exchanges[^1];
        var now = UtcInstant.Of(clock.GetUtcNow());
        var before = RecordFile.Parse(System.Text.Encoding.UTF8.GetBytes(draw.Record), "record").Value;
        var text = System.Text.Encoding.UTF8.GetString(RecordFile.Write(before with { Exchanges = replaced.Exchanges }));
        await using var transaction = await db.TakeTurnAsync(inspection, stop);
        if (!await db.SampleDraws.AnyAsync(kept => kept.Id == draw.Id && kept.SupersededAt == null && kept.Record == draw.Record, stop))
        {
            return Result.Refused<Plumbline.Samples.Exchange>(new Refusal("sample-changed", "someone else has changed the sample meanwhile") { Suggestion = "look at it and replace the case again if it still needs to be" });
        }

        await db.SampleDraws.Where(kept => kept.Id == draw.Id).ExecuteUpdateAsync(kept => kept.SetProperty(one => one.Record, text), stop);
        await db.Allocations.Where(allocation => allocation.InspectionId == inspection && allocation.CaseId == @case && allocation.EndedAt == null).ExecuteUpdateAsync(kept => kept.SetProperty(one => one.EndedAt, now), stop);
        db.Add(new KeptReplacement { Id = Guid.CreateVersion7(now), DrawId = draw.Id, InspectionId = inspection, CaseId = exchange.Out, ReplacedBy = exchange.In, Reason = reason, Note = note, By = by.ToString(), At = now });
        await Mark(inspection, [.. replaced.Sample.Select(one => one.Case.Id)], stop);
        audit.Note(by, AuditActions.CaseReplaced, exchange.Out, inspection, $"{{\"reason\":\"{reason}\"}}");
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return Result.Of(exchange);
    }

    /// <summary>What others did while this draw was thought out; null for nothing.</summary>
    private async Task<Refusal?> ChangedSince(string inspection, Guid? instead, Caseload caseload, CancellationToken stop)
    {
        if (await db.Allocations.AnyAsync(allocation => allocation.InspectionId == inspection, stop))
        {
            return new Refusal("cases-given", "cases of the sample have been given to readers; it can no longer be drawn anew") { Suggestion = "replace single cases, each with a reason" };
        }

        if (await db.SampleDraws.Where(draw => draw.InspectionId == inspection && draw.SupersededAt == null).Select(draw => (Guid?)draw.Id).SingleOrDefaultAsync(stop) != instead)
        {
            return new Refusal("drawn-meanwhile", "someone else has drawn the sample meanwhile, and that draw holds") { Suggestion = "look at it before you draw anew" };
        }

        return (await caseloads.Drawable(inspection, stop)).Digest == caseload.Digest ? null : new Refusal("list-changed", "someone else has changed the list of cases meanwhile") { Suggestion = "look at the list and draw again" };
    }

    private static string Program { get; } = $"plumbline {typeof(Sampling).Assembly.GetName().Version?.ToString(3)}";

    private static IEnumerable<KeptSampledCase> Chosen(KeptDraw draw, IReadOnlyList<DrawnCase> cases, bool isReserve) =>
        cases.Select((drawn, index) => new KeptSampledCase { DrawId = draw.Id, InspectionId = draw.InspectionId, CaseId = drawn.Case.Id, Place = index + 1, IsReserve = isReserve });

    private async Task Mark(string inspection, HashSet<string> sampled, CancellationToken stop)
    {
        await foreach (var @case in db.Cases.Where(kept => kept.InspectionId == inspection).AsAsyncEnumerable().WithCancellation(stop))
        {
            @case.IsSampled = sampled.Contains(@case.CaseId);
        }
    }
}
