using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Caseloads.Intakes;

namespace Plumbline.Workspace.Caseloads;

/// <summary>The list that an inspection draws from, and what is kept out of it.</summary>
/// <param name="Kept">The list; null before one was taken in.</param>
/// <param name="CameWith">The cases of an inspection that came from a folder, without a caseload.</param>
/// <param name="Columns">What its instrument asks of each case.</param>
public sealed record InspectionCaseload(
    KeptInspection Inspection,
    KeptCaseload? Kept,
    IReadOnlyList<KeptExclusion> Exclusions,
    bool IsDrawn,
    int CameWith,
    IReadOnlyList<string> Columns)
{
    /// <summary>How it came from a service's list; null for one that was a caseload already.</summary>
    public ListOrigin? Origin => Kept?.Origin is { } origin ? JsonSerializer.Deserialize<ListOrigin>(origin) : null;

    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<InspectionCaseload?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.KeepCaseload, inspection, stop) is not { } found)
        {
            return null;
        }

        var kept = await views.Db.Caseloads.AsNoTracking().SingleOrDefaultAsync(kept => kept.InspectionId == inspection, stop);
        return new InspectionCaseload(
            found,
            kept,
            await views.Db.Exclusions
                .AsNoTracking()
                .Where(exclusion => exclusion.InspectionId == inspection)
                .OrderBy(exclusion => exclusion.CaseId)
                .ToListAsync(stop),
            await views.Db.SampleDraws.AnyAsync(draw => draw.InspectionId == inspection, stop),
            kept is not null ? 0 : await views.Db.Cases.CountAsync(@case => @case.InspectionId == inspection && @case.IsSampled, stop),
            [.. (await views.Instruments.ReadAsync(found.InstrumentId, found.InstrumentVersion, stop)).Profile.Select(field => field.Name)]);
    }
}
