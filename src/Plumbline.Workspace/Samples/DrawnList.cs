using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Inspections.Tables;
using Plumbline.Inspections.Access;

namespace Plumbline.Workspace.Samples;

/// <summary>The cases that will be read, as a table for the service: pseudonyms and codes of practitioners, in the order of the ids.</summary>
public sealed record DrawnList(byte[] Table)
{
    /// <summary>Null when nothing has been drawn, or it is closed to them.</summary>
    public static async Task<DrawnList?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.DrawSample, inspection, stop) is null)
        {
            return null;
        }

        var cases = await views.Db.Cases.AsNoTracking().Where(one => one.InspectionId == inspection && one.IsSampled)
            .Select(one => new { one.CaseId, one.Practitioner }).ToListAsync(stop);
        return cases.Count == 0 ? null
            : new DrawnList(TableFile.Csv(
                ["case", "practitioner"],
                [.. cases.OrderBy(one => one.CaseId, StringComparer.Ordinal).Select(one => new[] { one.CaseId, one.Practitioner ?? "" })]));
    }
}
