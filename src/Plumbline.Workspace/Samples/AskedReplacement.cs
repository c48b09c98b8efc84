using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Samples;

namespace Plumbline.Workspace.Samples;

/// <summary>What somebody should know before a case of the sample is replaced.</summary>
/// <param name="Sample">The sample with the design whose reasons may be given.</param>
/// <param name="Case">Null where none was named, or none of the sample.</param>
/// <param name="State">How far its first reading is; null before it is given to anyone.</param>
/// <param name="Reader">Who has it, as colleagues know them; null for nobody.</param>
/// <param name="IsJudged">Whether anything was put down in it, so that somebody else must agree.</param>
/// <param name="Agreed">What that person wrote; null while nobody has agreed.</param>
public sealed record AskedReplacement(ReplacedSample Sample, string? Case, ReviewState? State, string? Reader, bool IsJudged, string? Agreed)
{
    public bool MayGo => Case is not null && (!IsJudged || Agreed is not null);

    /// <summary>Null when nothing is drawn there, or it is closed to them.</summary>
    public static async Task<AskedReplacement?> ReadAsync(Views views, Acting who, string inspection, string? @case, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.DrawSample, inspection, stop) is null
            || await DrawnSample.ReadAsync(db, inspection, stop) is not { Sample: var sample })
        {
            return null;
        }

        if (sample.Sample.All(one => one.Case.Id != @case))
        {
            return new AskedReplacement(sample, null, null, null, false, null);
        }

        var record = await db.Records.AsNoTracking()
            .SingleOrDefaultAsync(one => one.InspectionId == inspection && one.CaseId == @case && one.Purpose == Purpose.First, stop);
        var reader = await db.Allocations.AsNoTracking()
            .Where(given => given.InspectionId == inspection && given.CaseId == @case && given.Purpose == Purpose.First && given.EndedAt == null)
            .Join(db.Users, given => given.AccountId, person => person.Id, (_, person) => person.DisplayName).SingleOrDefaultAsync(stop);
        return new AskedReplacement(
            sample,
            @case,
            record is null ? null : ReviewStates.FromCode(record.State),
            reader,
            await SampledMarks.IsJudgedAsync(db, inspection, @case!, stop),
            (await AgreeToReplacement.FindAsync(db, inspection, @case!, who.Name, stop))?.Note);
    }
}
