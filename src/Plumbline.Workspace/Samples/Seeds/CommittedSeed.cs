using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Samples.Seeds;

/// <summary>The seed that an inspection is drawn with, as it may be seen before the draw: its digest and how it was settled.</summary>
/// <param name="By">Who settled it, as colleagues know them; null for the program at the command line.</param>
/// <param name="IsMade">Whether the program made it; otherwise people agreed on it.</param>
/// <param name="MayChange">Whether another can be agreed on: nobody has seen the list yet.</param>
public sealed record CommittedSeed(string Digest, DateTimeOffset At, string? By, bool IsMade, bool BeforeCaseload, bool MayChange)
{
    internal static async Task<CommittedSeed?> ReadAsync(PlumblineDb db, string inspection, CancellationToken stop) =>
        await CommitSeed.HoldsAsync(db, inspection, stop) is { } seed
            ? new CommittedSeed(
                seed.Digest,
                seed.At,
                Guid.TryParse(seed.By, out var account)
                    ? await db.Users.Where(person => person.Id == account).Select(person => person.DisplayName).SingleOrDefaultAsync(stop)
                    : null,
                seed.IsMade,
                seed.BeforeCaseload,
                !await db.Caseloads.AnyAsync(caseload => caseload.InspectionId == inspection, stop))
            : null;
}
