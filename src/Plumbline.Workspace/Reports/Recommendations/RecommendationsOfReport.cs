using Plumbline.Files.Inspections;
using Plumbline.Findings;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Reports.Writing;

namespace Plumbline.Workspace.Reports.Recommendations;

/// <summary>The recommendations of a report as they stand, for those who write it.</summary>
/// <param name="Number">Of the revision that stands; 0 where there never were any.</param>
public sealed record RecommendationsOfReport(KeptInspection Inspection, Instrument Instrument, int Number, IReadOnlyList<Recommendation> Standing)
{
    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<RecommendationsOfReport?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.EditReport, inspection, stop) is not { } kept)
        {
            return null;
        }

        var instrument = await views.Instruments.ReadAsync(kept.InstrumentId, kept.InstrumentVersion, stop);
        var standing = await StandingText.ReadAsync(views.Db, inspection, RecommendationsFile.FileName, stop);
        return new RecommendationsOfReport(kept, instrument, standing.Number, RecommendationsFile.Parse(standing.Text, instrument, []));
    }
}
