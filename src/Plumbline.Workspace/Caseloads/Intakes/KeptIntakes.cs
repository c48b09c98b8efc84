using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>Lists that wait: each is there for its owner, for some days.</summary>
internal static class KeptIntakes
{
    private static readonly TimeSpan Time = TimeSpan.FromDays(7);

    /// <summary>Null for none, for another's, and for one whose time is over.</summary>
    public static async Task<KeptIntake?> FindAsync(PlumblineDb db, string inspection, Acting who, CancellationToken stop) =>
        await db.Intakes.SingleOrDefaultAsync(intake => intake.InspectionId == inspection && intake.Owner == who.Account, stop) is { } found
            && who.When - found.At < Time ? found : null;

    /// <summary>Takes away the owner's list, and every one whose time is over.</summary>
    public static Task<int> ForgetAsync(Turn turn, Guid owner)
    {
        var (inspection, over) = (turn.Inspection.Id, turn.Now - Time);
        return turn.Db.Intakes.Where(intake => (intake.InspectionId == inspection && intake.Owner == owner) || intake.At < over).ExecuteDeleteAsync(turn.Stop);
    }
}
