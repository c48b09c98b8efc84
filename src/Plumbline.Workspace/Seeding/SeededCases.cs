using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Scores.Readers;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Workspace.Seeding;

/// <summary>The seeded cases of an inspection: what can be seeded, for whom, who has which copy, and how each reader judges beside what was
/// agreed.</summary>
/// <param name="Sources">The cases of the sample whose record is locked, in the order of their codes.</param>
/// <param name="Readers">Those who may get a copy.</param>
/// <param name="WouldKnow">Those who read cases and would know a copy.</param>
/// <param name="Copies">Those that were given and not taken back, by reader and in the order in which they were given.</param>
/// <param name="Tolerance">How far one reading may lie from what was agreed before it is talked about.</param>
/// <param name="MayChange">Whether copies may be given and taken back now.</param>
public sealed record SeededCases(
    KeptInspection Inspection, IReadOnlyList<string> Sources, IReadOnlyList<CaseReader> Readers, IReadOnlyList<CaseReader> WouldKnow,
    IReadOnlyList<SeededCopy> Copies, StatedTolerance Tolerance, bool MayChange)
{
    /// <summary>Each reader who has handed a copy over, in the order of reading.</summary>
    public IReadOnlyList<SettledReader> Series =>
    [
        .. Copies.Where(copy => copy.Reading is not null).GroupBy(copy => copy.Reader).Select(own => new SettledReader(own.Key, SeededSeries.All(
            own.OrderBy(copy => copy.HandedOver).ThenBy(copy => copy.Code, StringComparer.Ordinal).Select(copy => copy.Reading!.Value)))),
    ];

    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<SeededCases?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.SeedCases, inspection, stop) is not { } found)
        {
            return null;
        }

        var locked = ReviewState.Locked.Code();
        var sources = await db.Cases.AsNoTracking()
            .Where(one => one.InspectionId == inspection && one.IsSampled && db.Records.Any(record => record.InspectionId == inspection
                && record.CaseId == one.CaseId && record.Purpose == Purpose.First && record.State == locked))
            .Select(one => one.CaseId).ToListAsync(stop);
        var readers = await CopyReaders.OfAsync(db, found, stop);
        return new SeededCases(
            found,
            [.. sources.Order(StringComparer.Ordinal)],
            [.. readers.Where(one => !one.WouldKnow).Select(one => one.Reader)],
            [.. readers.Where(one => one.WouldKnow).Select(one => one.Reader)],
            await CopyReadings.AllAsync(db, views.Instruments, found, stop),
            await StatedTolerance.ReadAsync(db, inspection, stop),
            who.MayChangeAt(found, Act.SeedCases));
    }
}
