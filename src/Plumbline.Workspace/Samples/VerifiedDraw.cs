using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Samples;
using Plumbline.Inspections.Access;
using Plumbline.Samples;
using Plumbline.Samples.Seeds;
using Plumbline.Workspace.Caseloads;

namespace Plumbline.Workspace.Samples;

/// <summary>The draw that holds at an inspection, drawn once more from its record and the list as it is now, as <c>sample verify</c> does.</summary>
/// <param name="Again">The sample of the second draw; refused with everything in which record, list and the new draw differ.</param>
public sealed record VerifiedDraw(DateTimeOffset DrawnAt, string Seed, SeedCommitment? Commitment, Result<ReplacedSample> Again)
{
    /// <summary>Null when nothing has been drawn, or it is closed to them.</summary>
    public static async Task<VerifiedDraw?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.DrawSample, inspection, stop) is null
            || await views.Db.SampleDraws.AsNoTracking().SingleOrDefaultAsync(kept => kept.InspectionId == inspection && kept.SupersededAt == null, stop)
                is not { } draw)
        {
            return null;
        }

        var record = DrawnSample.Record(draw.Record);
        var caseload = await DrawableCaseload.ReadAsync(views.Db, inspection, stop);
        var again = DesignFile.Parse(record.DesignText, "design").Then(design => record.Replay(caseload, design));
        return new VerifiedDraw(draw.DrawnAt, record.Seed, record.Commitment, again);
    }
}
