using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Publications;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Publications;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Workspace.Publications.Drafts;

/// <summary>The draft of the report about a service, with the points that it has made. It sees nothing else of the inspection here.</summary>
/// <param name="Draft">Null when no draft is with the service.</param>
/// <param name="Pages">The paths of its pages to read, one for each language.</param>
/// <param name="TakesPoints">Whether the one who looks can make further points.</param>
public sealed record ServiceDraft(KeptInspection Inspection, KeptDraft? Draft, IReadOnlyList<string> Pages, IReadOnlyList<KeptPoint> Points, bool TakesPoints)
{
    private const string Page = ".html";

    public AccuracyCounts Counts { get; } = AccuracyCounts.Of([.. Points.Select(point => point.AsPoint())]);

    /// <summary>Null when there is no such inspection, or its draft is closed to them.</summary>
    public static async Task<ServiceDraft?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.ReadDraft, inspection, stop) is not { } found)
        {
            return null;
        }

        var draft = await db.Current(inspection).AsNoTracking().SingleOrDefaultAsync(stop);
        var open = PublicationStage.DraftWithService.Code();
        return new ServiceDraft(
            found,
            draft,
            draft is null ? [] : await db.ReportDraftFiles.Where(file => file.DraftId == draft.Id && file.Path.EndsWith(Page))
                .OrderByDescending(file => file.Path).Select(file => file.Path).ToListAsync(stop),
            await db.AccuracyPoints.AsNoTracking().Where(point => point.InspectionId == inspection).OrderBy(point => point.Number).ToListAsync(stop),
            draft is not null && who.MayChangeAt(found, Act.AnswerDraft)
                && await db.Publications.AnyAsync(kept => kept.InspectionId == inspection && kept.Stage == open, stop));
    }

    /// <summary>A page of the draft as it was frozen, with the name of the one who reads it; null where there is none any more, or it is closed to
    /// them.</summary>
    public static async Task<(byte[] Content, string Reader)?> PageAsync(Views views, EmbargoKey key, Acting who, string inspection, string path,
        CancellationToken stop = default)
    {
        var db = views.Db;
        if (!path.EndsWith(Page, StringComparison.Ordinal) || await db.FindAsync(who, Act.ReadDraft, inspection, stop) is null)
        {
            return null;
        }

        var locked = await db.Current(inspection).Join(db.ReportDraftFiles, draft => draft.Id, file => file.DraftId, (_, file) => file)
            .Where(file => file.Path == path).Select(file => file.Content).SingleOrDefaultAsync(stop);
        var reader = await db.Users.Where(user => user.Id == who.Account).Select(user => user.DisplayName).SingleOrDefaultAsync(stop);
        return locked is not null && LockedBytes.Open(key.OfDesk(), LockedBytes.PlaceOf(inspection, path), locked) is { } content
            ? (content, reader ?? who.Name) : null;
    }
}
