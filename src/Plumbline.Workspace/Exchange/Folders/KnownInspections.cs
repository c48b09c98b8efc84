using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>Helps someone who asks for an inspection that is not there.</summary>
internal static class KnownInspections
{
    public static async Task<Refusal> MissingAsync(PlumblineDb db, string inspection, CancellationToken stop)
    {
        var known = await db.Inspections.Select(kept => kept.Id).OrderBy(id => id).Take(20).ToListAsync(stop);
        return new Refusal("unknown-inspection", $"the workspace has no inspection {inspection}")
        {
            Subject = inspection,
            Suggestion = Spelling.Suggest(inspection, known)
                ?? (known.Count == 0 ? "it has none yet; take one in with plumbline import" : $"it has {string.Join(", ", known)}"),
        };
    }
}
