using System.Collections.Concurrent;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Inspections;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Samples;

/// <summary>
/// The chances of the draw of an inspection as its folder holds them, <c>probabilities.csv</c>: of the draw that holds, otherwise as they came with its folder.
/// A draw that was kept before its chances were is drawn again from its record, once while the program runs.
/// </summary>
public static class KeptChances
{
    private static readonly ConcurrentDictionary<Guid, byte[]> DrawnAgain = new();

    /// <summary>Null when nothing was drawn and none came with a folder.</summary>
    public static async Task<byte[]?> ReadAsync(PlumblineDb db, string inspection, CancellationToken stop = default)
    {
        var holds = db.SampleDraws.AsNoTracking().Where(draw => draw.InspectionId == inspection && draw.SupersededAt == null);
        if (await holds.Select(draw => new { draw.Id, draw.Chances }).SingleOrDefaultAsync(stop) is not { } draw)
        {
            var files = db.InspectionFiles.AsNoTracking().Where(file => file.InspectionId == inspection && file.Path == ChancesFile.FileName);
            return await files.Select(file => file.Content).SingleOrDefaultAsync(stop);
        }

        return draw.Chances is { } kept ? Encoding.UTF8.GetBytes(kept)
            : DrawnAgain.TryGetValue(draw.Id, out var known) ? known
            : await DrawnSample.ReadAsync(db, inspection, stop) is { Sample: var sample }
                ? DrawnAgain.GetOrAdd(draw.Id, ChancesFile.Write(sample.Drawn))
                : null;
    }
}
