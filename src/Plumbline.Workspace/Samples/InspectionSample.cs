using Plumbline.Workspace.Samples.Seeds;
using Plumbline.Workspace.Samples.Designs;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Samples;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Caseloads;

namespace Plumbline.Workspace.Samples;

/// <summary>The sample of an inspection, against the caseload that it was drawn from.</summary>
/// <param name="Listed">How many cases the caseload lists; 0 before one was taken in.</param>
/// <param name="IsGiven">Whether cases of it were given to readers, so that it cannot be drawn anew.</param>
/// <param name="CameWith">The cases of an inspection that came from a folder, without a caseload.</param>
/// <param name="Drawn">The draw that holds; null before one.</param>
public sealed record InspectionSample(KeptInspection Inspection, Instrument Instrument, int Listed, bool IsGiven, int CameWith, DrawnSample? Drawn)
{
    /// <summary>Sample and caseload, margin by margin.</summary>
    public IReadOnlyList<MarginComparison> Margins { get; } = Drawn is { Sample: var sample } ? sample.Drawn.Compare([.. sample.Sample]) : [];

    /// <summary>Whether the last replacement can be taken back: nothing was judged in the case that came in.</summary>
    public bool MayTakeBack { get; private init; }

    /// <summary>The seed that was committed; null where none was.</summary>
    public CommittedSeed? Seed { get; private init; }

    /// <summary>What each shipped design would draw from this list; none once cases were given to readers or while there is no list.</summary>
    public IReadOnlyList<OfferedDesign> Offered { get; private init; } = [];

    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<InspectionSample?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.DrawSample, inspection, stop) is not { } found)
        {
            return null;
        }

        var listed = await views.Db.Caseloads
            .Where(caseload => caseload.InspectionId == inspection)
            .Select(caseload => caseload.Cases)
            .SingleOrDefaultAsync(stop);
        var isGiven = await views.Db.Allocations.AnyAsync(allocation => allocation.InspectionId == inspection, stop);
        var drawn = await DrawnSample.ReadAsync(views.Db, inspection, stop);
        return new InspectionSample(
            found,
            await views.Instruments.ReadAsync(found.InstrumentId, found.InstrumentVersion, stop),
            listed,
            isGiven,
            listed > 0 ? 0 : await views.Db.Cases.CountAsync(@case => @case.InspectionId == inspection && @case.IsSampled, stop),
            drawn)
        {
            Seed = await CommittedSeed.ReadAsync(views.Db, inspection, stop),
            Offered = listed == 0 || isGiven ? [] : OfferedDesign.All(await DrawableCaseload.ReadAsync(views.Db, inspection, stop)),
            MayTakeBack = drawn?.Sample.Exchanges is [.., var last] && !await SampledMarks.IsJudgedAsync(views.Db, inspection, last.In, stop),
        };
    }
}
