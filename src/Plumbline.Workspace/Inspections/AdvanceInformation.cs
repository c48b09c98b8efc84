using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Inspections;

/// <summary>What the team asked the service and the monitoring body for before fieldwork: received or missing.</summary>
/// <param name="MayChange">Whether the one who looks may ask for more and note what came.</param>
public sealed record AdvanceInformation(KeptInspection Inspection, IReadOnlyList<KeptAdvanceDocument> Documents, bool MayChange)
{
    public int Arrived => Documents.Count(document => document.ReceivedAt is not null);

    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<AdvanceInformation?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default) =>
        await views.Db.FindAsync(who, Act.ReadInspection, inspection, stop) is { } found
            ? new AdvanceInformation(found, await DocumentsAsync(views.Db, inspection, stop), who.MayChangeAt(found, Act.ReceiveInformation))
            : null;

    /// <summary>What the service sees: what it is asked to send, and nothing else of the inspection.</summary>
    public static async Task<AdvanceInformation?> ReadAsServiceAsync(Views views, Acting who, string inspection, CancellationToken stop = default) =>
        await views.Db.FindAsync(who, Act.SendInformation, inspection, stop) is { } found
            ? new AdvanceInformation(
                found, [.. (await DocumentsAsync(views.Db, inspection, stop)).Where(document => document.From == AdvanceDocuments.Service)], MayChange: false)
            : null;

    private static Task<List<KeptAdvanceDocument>> DocumentsAsync(PlumblineDb db, string inspection, CancellationToken stop) =>
        db.AdvanceDocuments.AsNoTracking().Where(document => document.InspectionId == inspection).OrderBy(document => document.Id).ToListAsync(stop);
}
