using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Programmes;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Publications.Releases;

/// <summary>The scores of every report that is public, for everyone, as one table.</summary>
public sealed record PublishedScores(IReadOnlyList<OpenScore> Scores)
{
    private const string File = "data/scores.csv";

    public static async Task<PublishedScores> ReadAsync(Views views, PublishedReports published, CancellationToken stop = default)
    {
        var files = (await views.Db.Releases.AsNoTracking().Where(release => release.WithdrawnAt == null)
            .Join(views.Db.EditionFiles.Where(file => file.Path == File), release => new { release.InspectionId, release.Edition },
                file => new { file.InspectionId, file.Edition }, (release, file) => new { release.InspectionId, release.Edition, release.Key, file.Content })
            .ToListAsync(stop)).ToDictionary(file => (file.InspectionId, file.Edition));
        return new PublishedScores(
        [
            .. published.Reports.OrderBy(report => report.Inspection, StringComparer.Ordinal)
                .Where(report => report.Latest.WithdrawnAt is null && files.ContainsKey((report.Inspection, report.Latest.Number)))
                .SelectMany(report => ScoresOf(report, files[(report.Inspection, report.Latest.Number)] is var file
                    ? LockedBytes.Open(file.Key, LockedBytes.PlaceOf(report.Inspection, File), file.Content) : null)),
        ]);
    }

    private static IReadOnlyList<OpenScore> ScoresOf(PublishedReport report, byte[]? scores) => scores is null
        ? []
        : OpenScores.Of(
            report.Inspection, report.Area, report.Instrument, report.Latest.Number,
            DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(report.Latest.At, WorkspaceClock.London).DateTime), scores);
}
