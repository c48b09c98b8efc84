using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger.Openings;

namespace Plumbline.Workspace.Audit;

/// <summary>Keeps who opened which cases to read them.</summary>
public sealed class NoteOpenings(PlumblineDatabase database)
{
    public async Task RunAsync(IReadOnlyList<KeptOpening> openings, CancellationToken stop = default)
    {
        await using var db = database.NewDb();
        db.AddRange(openings);
        await Acts.KeepAsync(db, stop);
    }
}
