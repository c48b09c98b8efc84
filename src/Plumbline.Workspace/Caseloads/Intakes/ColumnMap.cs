using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>What an inspection asks of a list, and what was written down of how this service's list says it.</summary>
public sealed record ColumnMap(KeptInspection Inspection, Instrument Instrument, ExtractProfile Plain, OwnColumns Own)
{
    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    /// <param name="like">The known system to begin with; null for what was written down, or for nothing.</param>
    public static async Task<ColumnMap?> ReadAsync(Views views, Acting who, string inspection, string? like, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.SendCaseload, inspection, stop) is not { } found)
        {
            return null;
        }

        var instrument = await views.Instruments.ReadAsync(found.InstrumentId, found.InstrumentVersion, stop);
        var plain = ExtractMappings.Plain(instrument);
        var beginning = ExtractMappings.Known.Any(known => known.Id == like)
            ? OwnColumns.Of(ExtractProfileFile.Read(ExtractProfileFile.Find(like!)!).Value, plain) : null;
        return new ColumnMap(
            found, instrument, plain,
            beginning ?? await ExtractMappings.OwnAsync(views.Db, inspection, stop) ?? new OwnColumns(new Dictionary<string, OwnColumn>()));
    }
}
