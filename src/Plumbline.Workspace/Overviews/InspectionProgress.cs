using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Overviews;

/// <summary>How far the reading of the cases of a sample has got.</summary>
/// <param name="Cases">How many cases the sample has.</param>
/// <param name="Complete">How many of them are signed off, locked or not.</param>
/// <param name="Locked">How many of them are locked, so that nothing about them moves any more.</param>
public sealed record InspectionProgress(int Cases, int Complete, int Locked)
{
    public static readonly InspectionProgress None = new(0, 0, 0);

    /// <summary>The states of a record that is done, by their codes.</summary>
    internal static IReadOnlyList<string> Done { get; } = [ReviewState.Complete.Code(), ReviewState.Locked.Code()];

    /// <summary>Whether every case of the sample is locked.</summary>
    public bool IsSignedOff => Cases > 0 && Locked == Cases;

    /// <summary>By inspection; one without a sample is left out.</summary>
    internal static async Task<IReadOnlyDictionary<string, InspectionProgress>> OfAsync(
        PlumblineDb db, IReadOnlyList<string> inspections, CancellationToken stop)
    {
        var locked = ReviewState.Locked.Code();
        var done = db.Records.Where(record => record.Purpose == Purpose.First && Done.Contains(record.State));
        var rows = await (
            from @case in db.Cases.AsNoTracking()
            where inspections.Contains(@case.InspectionId) && @case.IsSampled
            join record in done on new { @case.InspectionId, @case.CaseId } equals new { record.InspectionId, record.CaseId } into records
            from record in records.DefaultIfEmpty()
            group record by @case.InspectionId into cases
            select new
            {
                Inspection = cases.Key,
                Cases = cases.Count(),
                Complete = cases.Count(record => record != null),
                Locked = cases.Count(record => record != null && record.State == locked),
            }).ToListAsync(stop);
        return rows.ToDictionary(row => row.Inspection, row => new InspectionProgress(row.Cases, row.Complete, row.Locked));
    }
}
