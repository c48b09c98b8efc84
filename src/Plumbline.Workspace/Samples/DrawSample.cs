using Plumbline.Workspace.Samples.Seeds;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Caseloads;
using Plumbline.Files.Inspections;
using Plumbline.Files.Samples;
using Plumbline.Inspections.Access;
using Plumbline.Samples;
using Plumbline.Samples.Seeds;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Samples;
using Plumbline.Workspace.Caseloads;

namespace Plumbline.Workspace.Samples;

/// <summary>Draws the sample of an inspection, keeping the record by which anyone can draw it again.</summary>
public sealed class DrawSample(PlumblineDb db, Acts acts)
{
    private static readonly string Program = $"plumbline {typeof(DrawSample).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>The sample by the seed that was committed, or every reason why none was drawn.</summary>
    /// <param name="designText">The design as it was written.</param>
    /// <param name="instead">The draw that holds as far as the asker has seen, whose place the new one takes; null for none. Whoever else drew meanwhile is not
    /// overwritten.</param>
    public async Task<Result<Drawn>> RunAsync(Acting who, string inspection, string designText, Guid? instead, CancellationToken stop = default)
    {
        var found = await db.FindToChangeAsync(who, Act.DrawSample, inspection, stop);
        if (found.IsRefused)
        {
            return Result.Refused<Drawn>(found.Refusals);
        }

        if (await CommitSeed.HoldsAsync(db, inspection, stop) is not { } seed)
        {
            return Result.Refused<Drawn>(CommitSeed.Missing());
        }

        var caseload = await DrawableCaseload.ReadAsync(db, inspection, stop);
        var drawn = DesignFile.Parse(designText, "design").Then(design => Draws.Draw(caseload, design, seed.Seed));
        return !drawn.TryGet(out var sample)
            ? drawn
            : await acts.AtAsync(who, Act.DrawSample, inspection, async turn =>
            {
                if (await ChangedSince(turn, instead, caseload) is { } changed)
                {
                    return Result.Refused<Drawn>(changed);
                }

                await KeepAsync(turn, sample, designText, seed);
                return drawn;
            }, stop);
    }

    private static async Task KeepAsync(Turn turn, Drawn sample, string designText, KeptSeed seed)
    {
        var (rows, inspection, now) = (turn.Db, turn.Inspection.Id, turn.Now);
        await rows.SampleDraws
            .Where(draw => draw.InspectionId == inspection && draw.SupersededAt == null)
            .ExecuteUpdateAsync(draw => draw.SetProperty(one => one.SupersededAt, now), turn.Stop);
        var record = SampleRecord.Of(new ReplacedSample(sample, sample.Sample, []), designText, Program) with
        {
            Commitment = new SeedCommitment(seed.Digest, seed.At, seed.BeforeCaseload),
        };
        var kept = new KeptDraw
        {
            Id = Guid.CreateVersion7(now), InspectionId = inspection, DrawnAt = now, DrawnBy = turn.Who.Name, Seed = seed.Seed,
            CaseloadDigest = record.CaseloadDigest, DesignDigest = record.DesignDigest, ResultDigest = DigestOf(record), Record = DrawnSample.Text(record),
            Chances = Encoding.UTF8.GetString(ChancesFile.Write(sample)),
        };
        rows.Add(kept);
        rows.AddRange(Chosen(kept, sample.Sample, isReserve: false).Concat(Chosen(kept, sample.Reserve, isReserve: true)));
        await turn.MarkSampledAsync(sample.Sample.Select(one => one.Case.Id).ToHashSet());
        turn.Note(AuditActions.SampleDrawn, kept.ResultDigest, new { cases = sample.Sample.Count, reserve = sample.Reserve.Count });
    }

    /// <summary>What others did while this draw was thought out; null for nothing.</summary>
    private static async Task<Refusal?> ChangedSince(Turn turn, Guid? instead, Caseload caseload)
    {
        var (rows, inspection) = (turn.Db, turn.Inspection.Id);
        if (await rows.Allocations.AnyAsync(allocation => allocation.InspectionId == inspection, turn.Stop))
        {
            return SampleRefusals.CasesGiven();
        }

        if (await rows.SampleDraws
            .Where(draw => draw.InspectionId == inspection && draw.SupersededAt == null)
            .Select(draw => (Guid?)draw.Id)
            .SingleOrDefaultAsync(turn.Stop) != instead)
        {
            return SampleRefusals.DrawnMeanwhile();
        }

        return (await DrawableCaseload.ReadAsync(rows, inspection, turn.Stop)).Digest == caseload.Digest ? null : SampleRefusals.ListChanged();
    }

    private static string DigestOf(SampleRecord record) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', record.Sample.Concat(record.Reserve)))));

    private static IEnumerable<KeptSampledCase> Chosen(KeptDraw draw, IReadOnlyList<DrawnCase> cases, bool isReserve) =>
        cases.Select((drawn, index) =>
            new KeptSampledCase { DrawId = draw.Id, InspectionId = draw.InspectionId, CaseId = drawn.Case.Id, Place = index + 1, IsReserve = isReserve });
}
