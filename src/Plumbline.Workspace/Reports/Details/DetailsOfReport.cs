using Plumbline.Files.Inspections.Stated;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Reports.Details;

/// <summary>What a report says of its inspection, for those who write it.</summary>
/// <param name="Fields">As <see cref="DetailFields"/> names them.</param>
public sealed record DetailsOfReport(KeptInspection Inspection, Instrument Instrument, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<DetailsOfReport?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default) =>
        await views.Db.FindAsync(who, Act.EditReport, inspection, stop) is not { } kept
            ? null
            : new DetailsOfReport(
                kept,
                await views.Instruments.ReadAsync(kept.InstrumentId, kept.InstrumentVersion, stop),
                InspectionText.Read(kept.Yaml, []) is { } said ? DetailFields.Of(said) : new Dictionary<string, string>());
}
