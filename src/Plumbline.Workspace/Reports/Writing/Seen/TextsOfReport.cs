using Microsoft.EntityFrameworkCore;
using Plumbline.Reports.Writing;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Reports.Writing.Seen;

/// <summary>The texts of a report as far as they are written, for those who write it.</summary>
public sealed record TextsOfReport(KeptInspection Inspection, IReadOnlyList<TextRow> Texts)
{
    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<TextsOfReport?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await WritingMaterial.ReadAsync(views, who, inspection, stop) is not { } material)
        {
            return null;
        }

        var db = views.Db;
        var texts = WantedTexts.Of(material.Results.Readings.Instrument);
        var standing = await StandingText.ReadAsync(db, inspection, [.. texts.SelectMany(text => Languages.All.Select(text.FileIn))], stop);
        var rows = await db.ReportTexts.AsNoTracking().Where(text => text.InspectionId == inspection).ToDictionaryAsync(text => text.Name, stop);
        var owners = rows.Values.Select(row => row.OwnerId).OfType<Guid>().ToHashSet();
        var names = await db.Users.AsNoTracking().Where(person => owners.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
        return new TextsOfReport(material.Kept, [.. texts.Select(text =>
        {
            var (english, welsh, row) = (standing[text.FileIn(Language.English)], standing[text.FileIn(Language.Welsh)], rows.GetValueOrDefault(text.Name));
            return new TextRow(
                text,
                row?.OwnerId is { } owner ? names.GetValueOrDefault(owner) : null,
                row?.OwnerId is { } one && one == who.Account,
                TextStates.Of(english.Text, english.Number, row?.ReadyEnglish),
                TextStates.Of(welsh.Text, welsh.Number, row?.ReadyWelsh),
                row?.Behind is { } code ? Languages.FromCode(code) : null,
                material.Check(text, Language.English, english.Text).Faults.Count + material.Check(text, Language.Welsh, welsh.Text).Faults.Count,
                english.Beside.Count + welsh.Beside.Count);
        })]);
    }
}
