using Microsoft.EntityFrameworkCore;
using Plumbline.Caseloads;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Caseloads;

/// <summary>The caseload as it can be drawn from: every case that is not excluded, with its practitioner.</summary>
public static class DrawableCaseload
{
    public static async Task<Caseload> ReadAsync(PlumblineDb db, string inspection, CancellationToken stop = default)
    {
        var excluded = await db.Exclusions
            .AsNoTracking()
            .Where(exclusion => exclusion.InspectionId == inspection)
            .Select(exclusion => exclusion.CaseId)
            .ToListAsync(stop);
        var cases = await db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection).ToListAsync(stop);
        return Caseload.Of(cases.Where(@case => !excluded.Contains(@case.CaseId)).Select(CaseOf)).Value;
    }

    private static Case CaseOf(KeptCase kept)
    {
        var profile = ProfileJson.Read(kept.Profile).ToDictionary(field => field.Key, field => field.Value);
        if (kept.Practitioner is { } practitioner)
        {
            profile[CaseloadColumns.Practitioner] = practitioner;
        }

        return new Case(kept.CaseId, profile);
    }
}
