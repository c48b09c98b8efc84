using Plumbline.Reports.Narratives;
using Plumbline.Storage.Files.Instruments;
using Plumbline.Storage.Files.Narratives;
using Plumbline.Storage.Files.Questionnaires;
using Plumbline.Storage.Files.Yaml;
using Plumbline.Voices;

namespace Plumbline.Storage.Files.Inspections;

/// <summary>Reads all of an inspection folder, reporting every fault of every file at once.</summary>
public static class WholeFolderReading
{
    /// <summary>The inspection with its narrative in the languages asked for.</summary>
    public static Result<WholeFolder> Read(string folder, InstrumentShelf shelf, IReadOnlyList<Language> languages)
    {
        var scored = InspectionFolder.ReadForScoring(folder, shelf);
        var refusals = new List<Refusal>(scored.Refusals);
        var path = Path.Combine(folder, InspectionHeader.FileName);
        var twice = new List<Refusal>();
        if (YamlFile.Read(path, path, twice) is not { } file)
        {
            return Result.Refused<WholeFolder>(refusals);
        }

        var inspection = InspectionYaml.Of(file, twice);
        refusals.AddRange(twice.Where(refusal => !refusals.Contains(refusal)));
        if (!scored.TryGet(out var whole))
        {
            return Result.Refused<WholeFolder>(refusals);
        }

        var own = shelf.Beside(folder).FindFolder(whole.Header.Instrument);
        var responses = ResponsesIn(folder, own, refusals);
        var recommendations = RecommendationsFile.Read(folder, whole.Readings.Instrument, refusals);
        var narratives = languages.ToDictionary(language => language, language => Texts(Path.Combine(folder, "narrative"), language, refusals));
        var standing = languages.ToDictionary(language => language, language => Texts(own is null ? "" : Path.Combine(own, "texts"), language, refusals));
        return Result.From(refusals, () => new WholeFolder(inspection, whole, responses, recommendations, narratives, standing));
    }

    private static IReadOnlyList<Responses> ResponsesIn(string folder, string? instrument, List<Refusal> refusals)
    {
        var found = new List<Responses>();
        var answers = Path.Combine(folder, "responses");
        foreach (var file in FilesIn(answers, "*.csv"))
        {
            var id = Path.GetFileNameWithoutExtension(file);
            var path = instrument is null ? "" : Path.Combine(instrument, "questionnaires", id + ".yaml");
            if (!File.Exists(path))
            {
                refusals.Add(new Refusal("unknown-questionnaire", $"the instrument has no questionnaire {id}") { Place = new Place(file, 1, 1) });
            }
            else if (QuestionnaireFile.Read(path, refusals) is { } questionnaire)
            {
                found.Add(QuestionnaireFile.ReadResponses(file, questionnaire, refusals));
            }
        }

        return found;
    }

    private static IReadOnlyDictionary<string, Narrative> Texts(string folder, Language language, List<Refusal> refusals)
    {
        var texts = new SortedDictionary<string, Narrative>(StringComparer.Ordinal);
        var ending = $".{language.Code()}.md";
        foreach (var file in FilesIn(folder, "*" + ending))
        {
            var read = NarrativeFile.Read(file, file);
            refusals.AddRange(read.Refusals);
            if (read.TryGet(out var text))
            {
                texts[Path.GetFileName(file)[..^ending.Length]] = text;
            }
        }

        return texts;
    }

    private static IReadOnlyList<string> FilesIn(string folder, string pattern) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)] : [];
}
