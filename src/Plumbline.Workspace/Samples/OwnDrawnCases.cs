using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Samples;

/// <summary>Which of its cases were drawn, for the inspected service: by pseudonyms, which its own key leads back, and by who holds them.</summary>
/// <param name="Cases">Those that are read, by pseudonym; the reserve is not told, since nobody knows yet whether it will be needed.</param>
public sealed record OwnDrawnCases(KeptInspection Inspection, IReadOnlyList<(string Id, string? Practitioner)> Cases)
{
    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<OwnDrawnCases?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.SendInformation, inspection, stop) is not { } found)
        {
            return null;
        }

        var cases = await views.Db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection && @case.IsSampled).Select(
            @case => new { @case.CaseId, @case.Practitioner }).ToListAsync(stop);
        return new OwnDrawnCases(found, [.. cases.OrderBy(@case => @case.CaseId, StringComparer.Ordinal).Select(@case => (@case.CaseId, @case.Practitioner))]);
    }
}
