using Plumbline.Reports.Narratives;

namespace Plumbline.Storage.Files.Narratives;

/// <summary>A folder of texts, each in a file for each language: <c>foreword.en.md</c>, <c>foreword.cy.md</c>.</summary>
public static class NarrativeFolder
{
    /// <summary>The languages in which anything is written there; English when nothing is.</summary>
    public static IReadOnlyList<Language> LanguagesOf(string folder) =>
        Languages.All.Where(language => FilesIn(folder, language).Count > 0).DefaultIfEmpty(Language.English).ToList();

    /// <summary>The texts in the languages asked for, by name. A text that exists in one language and not in one asked for is refused.</summary>
    public static IReadOnlyDictionary<Language, IReadOnlyDictionary<string, Narrative>> Read(string folder, IReadOnlyList<Language> languages, ICollection<Refusal> refusals)
    {
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md").Where(file => !Languages.All.Any(language => file.EndsWith(EndingOf(language), StringComparison.Ordinal))).Order(StringComparer.Ordinal).ToArray() : [])
        {
            refusals.Add(new Refusal("language-unknown", "the name of a narrative ends in .en.md or .cy.md") { Place = new Place(file, 1, 1) });
        }

        foreach (var language in languages)
        {
            foreach (var (name, file) in Languages.All.Where(other => other != language).SelectMany(other => FilesIn(folder, other)).Where(text => !FilesIn(folder, language).ContainsKey(text.Key)))
            {
                refusals.Add(new Refusal("translation-missing", $"there is no {name}.{language.Code()}.md beside this text") { Place = new Place(file, 1, 1) });
            }
        }

        return languages.ToDictionary(language => language, language => TextsIn(folder, language, refusals));
    }

    private static IReadOnlyDictionary<string, Narrative> TextsIn(string folder, Language language, ICollection<Refusal> refusals)
    {
        var texts = new SortedDictionary<string, Narrative>(StringComparer.Ordinal);
        foreach (var (name, file) in FilesIn(folder, language))
        {
            var read = NarrativeFile.Read(file, file);
            foreach (var refusal in read.Refusals)
            {
                refusals.Add(refusal);
            }

            if (read.TryGet(out var text))
            {
                texts[name] = text;
            }
        }

        return texts;
    }

    private static SortedDictionary<string, string> FilesIn(string folder, Language language)
    {
        var ending = EndingOf(language);
        return new SortedDictionary<string, string>(
            Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + ending).ToDictionary(file => Path.GetFileName(file)[..^ending.Length]) : [],
            StringComparer.Ordinal);
    }

    private static string EndingOf(Language language) => $".{language.Code()}.md";
}
