using System.Collections.Concurrent;
using Plumbline.Files.Instruments;
using Plumbline.Files.Narratives;
using Plumbline.Instruments;
using Plumbline.Reports.Outlines;
using Plumbline.Reports.Writing;

namespace Plumbline.Workspace.Reports.Writing;

/// <summary>The texts that people write for the reports of an instrument: those that the outline prints which the program carries beside it.</summary>
internal static class WantedTexts
{
    private static readonly ConcurrentDictionary<string, Outline> Outlines = new(StringComparer.Ordinal);

    /// <summary>In the order in which the report prints them.</summary>
    public static IReadOnlyList<ReportText> Of(Instrument instrument) => ReportTexts.Of(instrument, Outlines.GetOrAdd(instrument.Id, Read));

    /// <summary>Null when the report prints no text of that name.</summary>
    public static ReportText? Find(Instrument instrument, string name) => Of(instrument).FirstOrDefault(text => text.Name == name);

    private static Outline Read(string instrument) =>
        OutlineFile.Read(InstrumentShelf.Own.FindFolder(instrument) is { } folder ? Path.Combine(folder, "texts") : null, []);
}
