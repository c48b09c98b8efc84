using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Reports.Writing;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Reports;

namespace Plumbline.Workspace.Reports.Writing.Seen;

/// <summary>Every revision of a text in one language, the latest first.</summary>
/// <param name="Standing">The number of the one that stands; 0 where nothing was ever written.</param>
/// <param name="Names">Of those who saved them, by account.</param>
public sealed record TextHistory(
    KeptInspection Inspection, ReportText Text, Language Language, int Standing, IReadOnlyList<KeptTextRevision> Revisions,
    IReadOnlyDictionary<string, string> Names)
{
    /// <summary>Null when the report prints no such text, or it is closed to them.</summary>
    public static async Task<TextHistory?> ReadAsync(Views views, Acting who, string inspection, string name, Language language,
        CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.EditReport, inspection, stop) is not { } kept
            || WantedTexts.Find(await views.Instruments.ReadAsync(kept.InstrumentId, kept.InstrumentVersion, stop), name) is not { } text)
        {
            return null;
        }

        var standing = await StandingText.ReadAsync(views.Db, inspection, text.FileIn(language), stop);
        var revisions = await views.Db.TextRevisions.AsNoTracking().Where(revision => revision.InspectionId == inspection && revision.Path == standing.Path)
            .OrderByDescending(revision => revision.Number).ToListAsync(stop);
        var accounts = revisions.Select(revision => Guid.TryParse(revision.By, out var id) ? id : Guid.Empty).ToHashSet();
        return new TextHistory(
            kept,
            text,
            language,
            standing.Number,
            standing.IsAsItCame ? [TextKeeping.AsItCame(inspection, standing)] : revisions,
            await views.Db.Users.AsNoTracking().Where(person => accounts.Contains(person.Id))
                .ToDictionaryAsync(person => person.Id.ToString(), person => person.DisplayName, stop));
    }
}
