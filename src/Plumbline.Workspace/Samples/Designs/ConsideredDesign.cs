using Plumbline.Workspace.Samples.Seeds;
using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Samples;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Samples.Designs;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Caseloads;

namespace Plumbline.Workspace.Samples.Designs;

/// <summary>One design, with the numbers that somebody would change in it, and what it would draw from the list of an inspection.</summary>
/// <param name="Listed">How many cases can be drawn from.</param>
/// <param name="Shipped">As the program carries it.</param>
/// <param name="Offered">With the changes; refused where they are no numbers of a design.</param>
/// <param name="Holds">The draw that holds, whose place a new one would take; null for none.</param>
/// <param name="IsSettled">Whether a seed is committed, so that a draw can be made.</param>
public sealed record ConsideredDesign(KeptInspection Inspection, Instrument Instrument, int Listed, SampleDesign Shipped, Result<OfferedDesign> Offered,
    Guid? Holds, bool IsSettled)
{
    /// <summary>Null when there is no such design, no list, or nothing may be drawn there any more; or it is closed to them.</summary>
    public static async Task<ConsideredDesign?> ReadAsync(Views views, Acting who, string inspection, string design, int? size, IReadOnlyDictionary<string,
        int> floors,
        CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.DrawSample, inspection, stop) is not { } found || OfferedDesign.Shipped(design) is not { } shipped
            || !await db.Caseloads.AnyAsync(caseload => caseload.InspectionId == inspection, stop)
            || await db.Allocations.AnyAsync(allocation => allocation.InspectionId == inspection, stop))
        {
            return null;
        }

        var caseload = await DrawableCaseload.ReadAsync(db, inspection, stop);
        return new ConsideredDesign(
            found,
            await views.Instruments.ReadAsync(found.InstrumentId, found.InstrumentVersion, stop),
            caseload.Cases.Count,
            shipped,
            AdjustedDesign.Of(shipped, size, floors).Then(changed => Result.Of(OfferedDesign.Of(caseload, changed))),
            await db.SampleDraws.Where(draw => draw.InspectionId == inspection && draw.SupersededAt == null).Select(draw => (Guid?)draw.Id)
                .SingleOrDefaultAsync(stop),
            await CommitSeed.HoldsAsync(db, inspection, stop) is not null);
    }

    /// <summary>The design as it is drawn by and kept: the text that is carried, or the changed one with its reason.</summary>
    public static Result<string> TextOf(string design, int? size, IReadOnlyDictionary<string, int> floors, string? reason)
    {
        var shipped = OfferedDesign.Shipped(design)!;
        return AdjustedDesign.Of(shipped, size, floors).Then(changed => AdjustedDesign.Explained(shipped, changed, reason)).Then(changed => Result.Of(
            changed.Digest == shipped.Digest ? File.ReadAllText(DesignShelf.Find(design)!) : DesignText.Of(changed)));
    }
}
