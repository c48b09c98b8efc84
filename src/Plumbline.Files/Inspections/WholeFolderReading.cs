using Plumbline.Assessments;
using Plumbline.Files.Inspections.Stated;
using Plumbline.Reports.Narratives;
using Plumbline.Files.Inspections.Checks;
using Plumbline.Files.Instruments;
using Plumbline.Files.Narratives;
using Plumbline.Files.Questionnaires;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Inspections;

/// <summary>Reads all of an inspection folder, reporting every fault of every file at once.</summary>
public static class WholeFolderReading
{
    internal const string Narratives = "narrative";

    /// <summary>The inspection with its narrative in the languages asked for. Without a known instrument no more can be read than
    /// <c>inspection.yaml</c>.</summary>
    /// <param name="languages">Null for all that the instrument speaks.</param>
    /// <param name="isAtWork">Whether its cases are still being read.</param>
    public static Result<WholeFolder> Read(string folder, InstrumentShelf shelf, IReadOnlyList<Language>? languages, bool isAtWork = false)
    {
        var refusals = new Faults();
        if (!Directory.Exists(folder))
        {
            return Result.Refused<WholeFolder>(new Refusal("folder-missing", $"there is no folder {folder}"));
        }

        if (PlainFolder.FaultsOf(folder) is { Count: > 0 } others)
        {
            return Result.Refused<WholeFolder>(others);
        }

        var judged = new Alongside<JudgementRows>(faults => JudgementsFile.Read(folder, faults));
        var written = new Alongside<IReadOnlyDictionary<Language, IReadOnlyDictionary<string, Narrative>>>(faults =>
            NarrativeFolder.Read(Path.Combine(folder, Narratives), languages ?? Languages.All, faults));
        var path = Path.Combine(folder, InspectionHeader.FileName);
        if (YamlFile.Read(path, path, refusals) is not { } file)
        {
            return Result.Refused<WholeFolder>(refusals);
        }

        var header = InspectionHeader.Of(file);
        var inspection = InspectionYaml.Of(file, refusals);
        var found = header.Instrument.Length == 0 || header.Version.Length == 0
            ? null
            : shelf.Beside(folder).Read(header.Instrument, header.Version, header.InstrumentPlace);
        refusals.AddRange(found?.Refusals ?? []);
        if (found is null || !found.TryGet(out var instrument))
        {
            return Result.Refused<WholeFolder>([.. refusals.Distinct()]);
        }

        foreach (var row in inspection.Benchmark?.Rows.Where(row => instrument.Themes.All(theme => theme.Id != row.Theme)) ?? [])
        {
            refusals.Add(new Refusal("unknown-theme", $"there is no theme {row.Theme} in {instrument.Id} {instrument.Version}")
            {
                Place = file.PlaceOf("benchmark"),
                Subject = row.Theme,
                Suggestion = Spelling.Suggest(row.Theme, instrument.Themes.Select(theme => theme.Id)),
            });
        }

        var cases = CasesFile.Read(folder, instrument, refusals);
        var judgements = TypedJudgements.Of(judged.Finish(refusals), instrument, refusals);
        var readings = ReadingsOf.Judgements(judgements, cases, instrument, refusals, isAtWork);
        var design = DesignOf.Readings(folder, readings, header, file, refusals);
        var decisions = PanelFile.Read(folder, refusals);
        var own = shelf.Beside(folder).FindFolder(header.Instrument);
        var responses = ResponsesFolder.Read(folder, own, refusals);
        var recommendations = RecommendationsFile.Read(folder, instrument, refusals);
        var narratives = written.Finish(refusals);
        var texts = own is null ? "" : Path.Combine(own, "texts");
        var spoken = languages ?? instrument.Draft.Languages;
        var standing = NarrativeFolder.Read(texts, spoken, refusals);
        IReadOnlyList<Language> known = [.. spoken.Intersect(instrument.Draft.Languages)];
        refusals.AddRange(NarrativeFolder.Untranslated(Path.Combine(folder, Narratives), known));
        refusals.AddRange(NarrativeFolder.Untranslated(texts, known));
        var outline = OutlineFile.Read(texts, refusals);
        return Result.From(
            [.. refusals.Distinct()],
            () =>
                new WholeFolder(
                    inspection,
                    new ScoredFolder(header, readings, judgements, design, decisions),
                    responses,
                    recommendations,
                    narratives,
                    standing,
                    outline,
                    spoken));
    }

    /// <summary>The languages in which the inspection has a narrative; English when it has none.</summary>
    public static IReadOnlyList<Language> LanguagesOf(string folder) => NarrativeFolder.LanguagesOf(Path.Combine(folder, Narratives));
}
