using Microsoft.EntityFrameworkCore;
using Plumbline.Instruments;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Publications.Releases;

/// <summary>
/// All that is public, for everyone. It is read from the releases alone: an edition that waits for its minute is looked for, found and answered exactly like
/// one that never was.
/// </summary>
/// <param name="Reports">By the day of their latest edition, the newest first.</param>
public sealed record PublishedReports(IReadOnlyList<PublishedReport> Reports)
{
    public static async Task<PublishedReports> ReadAsync(Views views, CancellationToken stop = default)
    {
        var db = views.Db;
        var released = await db.Releases.AsNoTracking()
            .Join(db.Editions, release =>
                new { release.InspectionId, Number = release.Edition }, edition =>
                    new { edition.InspectionId, edition.Number }, (release, edition) => new { release, edition })
            .Join(db.Inspections, one => one.release.InspectionId, kept => kept.Id, (one, kept) => new
            {
                one.release, one.edition, kept.Id, kept.AreaEnglish, kept.AreaWelsh, kept.InstrumentId, kept.InstrumentVersion,
            })
            .ToListAsync(stop);
        var files = (await db.Releases.AsNoTracking().Where(release => release.WithdrawnAt == null)
            .Join(db.EditionFiles, release => new { release.InspectionId, release.Edition }, file => new { file.InspectionId, file.Edition }, (_, file) => file)
            .Select(file => new { file.InspectionId, file.Edition, file.Path, file.Content.Length }).ToListAsync(stop))
                .ToLookup(file => (file.InspectionId, file.Edition));
        return new PublishedReports(
        [
            .. released.GroupBy(one => one.Id).Select(report => (First: report.First(), Editions: report.OrderByDescending(one => one.edition.Number).ToList()))
                .Select(report => new PublishedReport(
                    report.First.Id,
                    new LocalText(report.First.AreaEnglish, report.First.AreaWelsh),
                    new NamedVersion(report.First.InstrumentId, report.First.InstrumentVersion),
                    [
                        .. report.Editions.Select((one, place) => new PublishedEdition(
                            one.edition.Number, one.release.At, one.edition.Fingerprint,
                            one.edition.ChangeEnglish is { } change ? new LocalText(change, one.edition.ChangeWelsh) : null,
                            one.release.WithdrawnAt,
                            one.release.WithdrawnWhyEnglish is { } why ? new LocalText(why, one.release.WithdrawnWhyWelsh) : null)
                        {
                            Files = place > 0 ? []
                                : [.. files[(one.edition.InspectionId, one.edition.Number)].OrderBy(file => file.Path, StringComparer.Ordinal)
                                    .Select(file => (file.Path, file.Length - LockedBytes.Extra))],
                        }),
                    ]))
                .OrderByDescending(report => report.Latest.At).ThenBy(report => report.Inspection, StringComparer.Ordinal),
        ]);
    }

    /// <summary>One file of the latest edition of a report; null where no such thing is public.</summary>
    public static async Task<byte[]?> FileAsync(Views views, string inspection, string path, CancellationToken stop = default)
    {
        var db = views.Db;
        var latest = await db.Releases.AsNoTracking().Where(release => release.InspectionId == inspection).OrderByDescending(release => release.Edition)
            .FirstOrDefaultAsync(stop);
        return latest is { WithdrawnAt: null }
            && await db.EditionFiles.AsNoTracking().Where(file => file.InspectionId == inspection && file.Edition == latest.Edition && file.Path == path)
                .Select(file => file.Content).SingleOrDefaultAsync(stop) is { } locked
            ? LockedBytes.Open(latest.Key, LockedBytes.PlaceOf(inspection, path), locked)
            : null;
    }
}
