using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments.SecondReadings;
using Plumbline.Storage.Ledger;

namespace Plumbline.Workspace.SecondReadings;

/// <summary>Draws the cases that are read a second time, once: what chance gave stays on record with its seed.</summary>
public sealed class DrawSecondReadings(Acts acts)
{
    public const int LongestSeed = 200;

    /// <param name="percent">The share of the cases of the sample, in per cent, 1 to 100.</param>
    public Task<Result<SecondReadingDraw>> RunAsync(Acting who, string inspection, int percent, string seed, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.AllocateCases, inspection, async turn =>
        {
            if (await turn.Db.SecondDraws.AnyAsync(draw => draw.InspectionId == inspection, turn.Stop))
            {
                return Result.Refused<SecondReadingDraw>(SecondReadingRefusals.DrawnAlready());
            }

            if (seed.Length > LongestSeed)
            {
                return Result.Refused<SecondReadingDraw>(ActRefusals.TooLong("seed", LongestSeed));
            }

            var sampled = await turn.Db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection && @case.IsSampled).Select(@case => @case.CaseId)
                .ToListAsync(turn.Stop);
            return SecondReadingDraw.Of(sampled, percent, seed).Then(drawn =>
            {
                var cases = JsonSerializer.Serialize(drawn.Cases);
                turn.Db.Add(new KeptSecondDraw { InspectionId = inspection, Seed = drawn.Seed, Cases = cases, At = turn.Now, By = turn.Who.Name });
                turn.Note(AuditActions.SecondReadingsDrawn, detail: drawn);
                return Result.Of(drawn);
            });
        }, stop);
}
