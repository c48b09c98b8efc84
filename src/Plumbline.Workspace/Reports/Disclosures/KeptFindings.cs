using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Publications;
using Plumbline.Publications.Disclosures;
using Plumbline.Reports.Disclosures;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Publications.Disclosures;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Reports.Disclosures;

/// <summary>The findings of the check before a release as tables keep them, and the editions that it looks at.</summary>
internal static class KeptFindings
{
    private const int LongestSubject = 400;

    private const int LongestText = 1000;

    public static IQueryable<KeptDisclosure> FindingsOf(this PlumblineDb db, string inspection, string fingerprint) =>
        db.DisclosureFindings.Where(finding => finding.InspectionId == inspection && finding.Fingerprint == fingerprint);

    /// <summary>Those of the frozen edition; before there is one, those of what was built last.</summary>
    public static async Task<IReadOnlyList<KeptDisclosure>> CurrentFindingsAsync(this PlumblineDb db, string inspection, string? frozen, CancellationToken stop)
    {
        var editions = db.Editions.Where(edition => edition.InspectionId == inspection).Select(edition => edition.Fingerprint);
        return await db.DisclosureFindings.AsNoTracking().Where(finding => finding.InspectionId == inspection
                && (frozen == null ? !editions.Contains(finding.Fingerprint) : finding.Fingerprint == frozen))
            .OrderBy(finding => finding.Number).ToListAsync(stop);
    }

    /// <summary>Keeps what was found in a report as it was built, in place of what was found in the one before it. An edition keeps its own.</summary>
    public static async Task KeepFindingsAsync(this Turn turn, string fingerprint, IReadOnlyList<DisclosureFinding> findings)
    {
        var inspection = turn.Inspection.Id;
        var editions = await turn.Db.Editions.Where(edition => edition.InspectionId == inspection)
            .Select(edition => edition.Fingerprint).ToListAsync(turn.Stop);
        await turn.Db.DisclosureFindings.Where(finding => finding.InspectionId == inspection && !editions.Contains(finding.Fingerprint))
            .ExecuteDeleteAsync(turn.Stop);
        if (!editions.Contains(fingerprint))
        {
            turn.Db.AddRange(findings.Select((finding, place) => new KeptDisclosure
            {
                InspectionId = inspection, Fingerprint = fingerprint, Number = place + 1, Kind = finding.Kind.Code(),
                    Subject = Short(finding.Subject, LongestSubject),
                English = Short(finding.Text.English, LongestText), Welsh = Short(finding.Text.In(Language.Welsh), LongestText),
            }));
        }
    }

    /// <summary>What every released edition prints, in their order, whether it is public still or was withdrawn: who read it has it.</summary>
    public static async Task<IReadOnlyList<PrintedCounts>> EditionsBeforeAsync(this PlumblineDb db, string inspection, CancellationToken stop)
    {
        var releases = await db.Releases.AsNoTracking().Where(release => release.InspectionId == inspection).OrderBy(release =>
            release.Edition).ToListAsync(stop);
        var printed = new List<PrintedCounts>();
        foreach (var release in releases)
        {
            var files = await db.EditionFiles.AsNoTracking().Where(file => file.InspectionId == inspection && file.Edition == release.Edition
                    && (file.Path.StartsWith("data/") || file.Path.EndsWith(".html"))).ToListAsync(stop);
            printed.Add(PrintedEdition.Of(release.Edition,
            [
                .. from file in files
                   let content = LockedBytes.Open(release.Key, LockedBytes.PlaceOf(inspection, file.Path), file.Content)
                   where content is not null
                   select (file.Path, new ReadOnlyMemory<byte>(content)),
            ]));
        }

        return printed;
    }

    private static string Short(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
