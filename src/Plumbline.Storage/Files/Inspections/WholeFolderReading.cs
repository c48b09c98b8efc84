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
    private const string Narratives = "narrative";

    /// <summary>The inspection with its narrative in the languages asked for. Without a known instrument no more can be read than <c>inspection.yaml</c>.</summary>
    public static Result<WholeFolder> Read(string folder, InstrumentShelf shelf, IReadOnlyList<Language> languages)
    {
        var refusals = new List<Refusal>();
        if (!Directory.Exists(folder))
        {
            return Result.Refused<WholeFolder>(new Refusal("folder-missing", $"there is no folder {folder}"));
        }

        var path = Path.Combine(folder, InspectionHeader.FileName);
        if (YamlFile.Read(path, path, refusals) is not { } file)
        {
            return Result.Refused<WholeFolder>(refusals);
        }

        var header = InspectionHeader.Of(file);
        var inspection = InspectionYaml.Of(file, refusals);
        var found = header.Instrument.Length == 0 || header.Version.Length == 0 ? null : shelf.Beside(folder).Read(header.Instrument, header.Version, header.InstrumentPlace);
        refusals.AddRange(found?.Refusals ?? []);
        if (found is null || !found.TryGet(out var instrument))
        {
            return Result.Refused<WholeFolder>([.. refusals.Distinct()]);
        }

        foreach (var row in inspection.Benchmark?.Rows.Where(row => instrument.Themes.All(theme => theme.Id != row.Theme)) ?? [])
        {
            refusals.Add(new Refusal("unknown-theme", $"there is no theme {row.Theme} in {instrument.Id} {instrument.Version}") { Place = file.PlaceOf("benchmark"), Subject = row.Theme, Suggestion = Spelling.Suggest(row.Theme, instrument.Themes.Select(theme => theme.Id)) });
        }

        var cases = CasesFile.Read(folder, instrument, refusals);
        if (header.CaseloadSize is { } caseload && caseload < cases.Count)
        {
            refusals.Add(new Refusal("caseload-too-small", $"the caseload is {caseload}, but {CasesFile.FileName} holds {cases.Count} cases") { Place = file.PlaceOf("caseload"), Subject = "caseload" });
        }

        var judgements = JudgementsFile.Read(folder, refusals);
        var readings = ReadingsOf.Judgements(judgements, cases, instrument, refusals);
        var own = shelf.Beside(folder).FindFolder(header.Instrument);
        var responses = ResponsesIn(folder, own, refusals);
        var recommendations = RecommendationsFile.Read(folder, instrument, refusals);
        var narratives = languages.ToDictionary(language => language, language => Texts(Path.Combine(folder, Narratives), language, refusals));
        var standing = languages.ToDictionary(language => language, language => Texts(own is null ? "" : Path.Combine(own, "texts"), language, refusals));
        refusals.AddRange(FilesIn(Path.Combine(folder, Narratives), "*.md").Where(text => !Languages.All.Any(language => text.EndsWith(EndingOf(language), StringComparison.Ordinal)))
            .Select(text => new Refusal("language-unknown", "the name of a narrative ends in .en.md or .cy.md") { Place = new Place(text, 1, 1) }));
        return Result.From([.. refusals.Distinct()], () => new WholeFolder(inspection, new ScoredFolder(header, readings, judgements), responses, recommendations, narratives, standing));
    }

    private static string EndingOf(Language language) => $".{language.Code()}.md";

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
        var ending = EndingOf(language);
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
