using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>The ways in which a service's list may be written: those of the systems that the program knows, the plain template, and the service's own
/// columns.</summary>
public static class ExtractMappings
{
    public const string Own = "own";

    /// <summary>The mappings that the program carries, by name.</summary>
    public static IReadOnlyList<(string Id, LocalText Title)> Known { get; } =
        [.. ExtractProfileFile.Known().Select(id => (Id: id, Profile: ExtractProfileFile.Read(ExtractProfileFile.Find(id)!))).Where(
            read => !read.Profile.IsRefused).Select(read => (read.Id, read.Profile.Value.Title))];

    public static ExtractProfile Plain(Instrument instrument) => PlainExtract.Of(instrument, AskedFields.Beside);

    /// <summary>The mapping of that name; refused where there is none, or where the own columns say what cannot be.</summary>
    internal static async Task<Result<ExtractProfile>> FindAsync(PlumblineDb db, string inspection, string? id, Instrument instrument, CancellationToken stop)
    {
        if (id == PlainExtract.Id)
        {
            return Result.Of(Plain(instrument));
        }

        if (id == Own)
        {
            return await OwnAsync(db, inspection, stop) is { } own ? own.On(Plain(instrument))
                : Result.Refused<ExtractProfile>(IntakeRefusals.UnknownMapping());
        }

        return Known.Any(known => known.Id == id) ? ExtractProfileFile.Read(ExtractProfileFile.Find(id!)!)
            : Result.Refused<ExtractProfile>(IntakeRefusals.UnknownMapping());
    }

    /// <summary>What was written down for the inspection; null for nothing yet.</summary>
    internal static async Task<OwnColumns?> OwnAsync(PlumblineDb db, string inspection, CancellationToken stop) =>
        await db.ExtractColumns.AsNoTracking().SingleOrDefaultAsync(columns => columns.InspectionId == inspection, stop) is { } kept
            ? JsonSerializer.Deserialize<OwnColumns>(kept.Columns) : null;
}
