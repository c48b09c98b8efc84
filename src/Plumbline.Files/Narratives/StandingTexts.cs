using Plumbline.Files.Instruments;
using Plumbline.Inspections;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Sections;

namespace Plumbline.Files.Narratives;

/// <summary>The texts that every report by an instrument carries, for a page that is no report.</summary>
public static class StandingTexts
{
    /// <summary>The blocks of a text in the language asked for, or else in English; empty where there is no such text that stands outside a report.</summary>
    public static (Language Language, IReadOnlyList<Block> Blocks) Of(
        InstrumentShelf shelf, string instrument, string name, Language language, CalendarDate day)
    {
        foreach (var tried in new[] { language, Language.English })
        {
            if (shelf.FindFolder(instrument) is { } folder && Path.Combine(folder, "texts", $"{name}.{tried.Code()}.md") is var file && File.Exists(file)
                && NarrativeFile.Read(file, file).TryGet(out var text) && StandingPassage.Of(text, day) is { Count: > 0 } blocks)
            {
                return (tried, blocks);
            }
        }

        return (language, []);
    }
}
