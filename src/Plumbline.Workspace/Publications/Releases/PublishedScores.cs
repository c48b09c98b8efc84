using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Programmes;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Publications.Releases;

/// <summary>The scores of every report that is public, for everyone, as one table.</summary>
/// <param name="Cases">How many cases were read, by the ids of inspections; those that do not say it are not there.</param>
public sealed record PublishedScores(IReadOnlyList<OpenScore> Scores, IReadOnlyDictionary<string, int> Cases)
{
    private const string Table = "data/scores.csv";

    private const string Exact = "data/scores.json";

    private const string Facts = "data/inspection.json";

    public static async Task<PublishedScores> ReadAsync(Views views, PublishedReports published, CancellationToken stop = default)
    {
        var files = (await views.Db.Releases.AsNoTracking().Where(release => release.WithdrawnAt == null)
            .Join(views.Db.EditionFiles.Where(file => file.Path == Table || file.Path == Exact || file.Path == Facts),
                release => new { release.InspectionId, release.Edition }, file => new { file.InspectionId, file.Edition },
                (release, file) => new { release.InspectionId, release.Edition, release.Key, file.Path, file.Content })
            .ToListAsync(stop)).ToDictionary(file => (file.InspectionId, file.Edition, file.Path));
        var standing = published.Reports.Where(report => report.Latest.WithdrawnAt is null)
            .OrderBy(report => report.Inspection, StringComparer.Ordinal).ToList();
        var scores = new List<OpenScore>();
        var cases = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var report in standing)
        {
            if (Opened(report, Table) is { } table)
            {
                scores.AddRange(OpenScores.Of(
                    report.Inspection, report.Area, report.Instrument, report.Latest.Number,
                    DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(report.Latest.At, WorkspaceClock.London).DateTime), table, Opened(report, Exact)));
            }

            if (Opened(report, Facts) is { } facts && CasesIn(facts) is { } read)
            {
                cases.Add(report.Inspection, read);
            }
        }

        return new PublishedScores(scores, cases);

        byte[]? Opened(PublishedReport report, string path) => files.TryGetValue((report.Inspection, report.Latest.Number, path), out var file)
            ? LockedBytes.Open(file.Key, LockedBytes.PlaceOf(report.Inspection, path), file.Content)
            : null;
    }

    private static int? CasesIn(byte[] facts)
    {
        try
        {
            using var json = JsonDocument.Parse(facts);
            return json.RootElement.TryGetProperty("cases", out var cases) && cases.TryGetInt32(out var number) ? number : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
