using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Samples;
using Plumbline.Samples;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Samples;
using Plumbline.Workspace.Caseloads;

namespace Plumbline.Workspace.Samples;

/// <summary>The draw that holds at an inspection, drawn again from its record.</summary>
public sealed record DrawnSample(KeptDraw Draw, ReplacedSample Sample)
{
    /// <summary>Null when nothing has been drawn.</summary>
    /// <exception cref="InvalidOperationException">The record does not replay: caseload or record were changed past this program.</exception>
    public static async Task<DrawnSample?> ReadAsync(PlumblineDb db, string inspection, CancellationToken stop = default)
    {
        if (await db.SampleDraws
            .AsNoTracking()
            .SingleOrDefaultAsync(draw => draw.InspectionId == inspection && draw.SupersededAt == null, stop) is not { } draw)
        {
            return null;
        }

        var record = Record(draw.Record);
        var design = DesignFile.Parse(record.DesignText, "design").Value;
        return new DrawnSample(draw, record.Replay(await DrawableCaseload.ReadAsync(db, inspection, stop), design).Value);
    }

    internal static SampleRecord Record(string text) => RecordFile.Parse(Encoding.UTF8.GetBytes(text), "record").Value;

    internal static string Text(SampleRecord record) => Encoding.UTF8.GetString(RecordFile.Write(record));
}
