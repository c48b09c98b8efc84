using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Allocations;

namespace Plumbline.Workspace.SecondReadings;

/// <summary>The second readings of an inspection: a reader sees the own ones, those who see every case see all.</summary>
/// <param name="Draw">What chance gave; null before it is drawn.</param>
/// <param name="HasSample">Whether there are cases to draw from.</param>
/// <param name="Readers">For each case that nobody has, those to whom it may be given; empty for those who give none.</param>
public sealed record DrawnReadings(
    KeptInspection Inspection,
    SecondReadingDraw? Draw,
    bool HasSample,
    IReadOnlyList<DrawnCase> Cases,
    IReadOnlyDictionary<string, IReadOnlyList<CaseReader>> Readers)
{
    /// <summary>Whether the one who looks sees every case.</summary>
    public required bool SeesAll { get; init; }

    /// <summary>Whether they draw and give second readings.</summary>
    public required bool Allocates { get; init; }

    /// <summary>Whether they may settle what two readers found.</summary>
    public required bool Settles { get; init; }

    /// <summary>Whether they see how each reader judges beside what was settled.</summary>
    public required bool SeesReaders { get; init; }

    /// <summary>Every case that both have read and handed over.</summary>
    public IReadOnlyList<ReadingPair> Pairs => [.. Cases.Select(drawn => drawn.Pair).OfType<ReadingPair>()];

    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<DrawnReadings?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.ReadCases, inspection, stop) is not { } found)
        {
            return null;
        }

        var draw = (await db.SecondDraws.AsNoTracking().SingleOrDefaultAsync(draw => draw.InspectionId == inspection, stop))?.AsDraw();
        var (seesAll, allocates) = (who.MayAt(found, Act.ReadResults), who.MayChangeAt(found, Act.AllocateCases));
        var cases = draw is null ? [] : (await DrawnCase.AllAsync(db, views.Instruments, found, draw.Cases, stop))
            .Where(drawn => seesAll || drawn.Second == who.Account).ToList();
        var free = cases.Where(drawn => allocates && drawn.Second is null).Select(drawn => drawn.Case).ToList();
        return new DrawnReadings(
            found,
            draw,
            draw is not null || await db.Cases.AnyAsync(@case => @case.InspectionId == inspection && @case.IsSampled, stop),
            cases,
            free.Count == 0 ? new Dictionary<string, IReadOnlyList<CaseReader>>() : await SecondReaders.FreeAsync(db, found, free, stop))
        {
            SeesAll = seesAll, Allocates = allocates, Settles = who.MayChangeAt(found, Act.AdjudicateCases),
            SeesReaders = seesAll && who.MayAt(found, Act.AdjudicateCases),
        };
    }
}
