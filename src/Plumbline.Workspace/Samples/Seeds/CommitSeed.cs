using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Samples.Seeds;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Samples;
using Plumbline.Workspace.Inspections;

namespace Plumbline.Workspace.Samples.Seeds;

/// <summary>
/// Settles the seed of the draw before the list of cases is seen. Announcing an inspection does it with a seed of the program; another can be agreed on until
/// the list is taken in, and none is changed afterwards, so that nobody can try seeds until the sample pleases.
/// </summary>
public sealed class CommitSeed(Acts acts)
{
    private static readonly LocalText ListSeen = new(
        "the list of cases has been taken in, so the seed that was committed before stays",
        "mae’r rhestr achosion wedi’i derbyn, felly mae’r hedyn yr ymrwymwyd iddo cynt yn aros");

    private static readonly LocalText NotCommitted = new("commit a seed first", "ymrwymwch i hedyn yn gyntaf");

    /// <summary>The digest of the seed; refused as <c>list-seen</c> where one was committed and a list has come since, and as <c>seed-unfit</c>.</summary>
    /// <param name="agreed">What people agreed on; null or empty for one that the program makes.</param>
    public Task<Result<string>> RunAsync(Acting who, string inspection, string? agreed, CancellationToken stop = default) =>
        acts.AtAsync(who, Act.DrawSample, inspection, async turn =>
        {
            var holds = await HoldsAsync(turn.Db, inspection, turn.Stop);
            var isSeen = await turn.Db.Caseloads.AnyAsync(caseload => caseload.InspectionId == inspection, turn.Stop);
            if (holds is not null && isSeen)
            {
                return Result.Refused<string>(Refusal.Of("list-seen", ListSeen));
            }

            var text = (agreed ?? "").Trim();
            if (text.Length > 0 && SeedCommitment.FaultOf(text) is { } fault)
            {
                return Result.Refused<string>(fault);
            }

            var now = turn.Now;
            await turn.Db.Seeds.Where(seed => seed.InspectionId == inspection && seed.SupersededAt == null)
                .ExecuteUpdateAsync(seed => seed.SetProperty(one => one.SupersededAt, now), turn.Stop);
            return Result.Of(turn.KeepSeed(inspection, text.Length > 0 ? text : null, !isSeen));
        }, stop);

    internal static Task<KeptSeed?> HoldsAsync(PlumblineDb db, string inspection, CancellationToken stop) =>
        db.Seeds.AsNoTracking().SingleOrDefaultAsync(seed => seed.InspectionId == inspection && seed.SupersededAt == null, stop);

    internal static Refusal Missing() => Refusal.Of("seed-not-committed", NotCommitted);
}
