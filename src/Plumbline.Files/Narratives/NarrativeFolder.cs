using Plumbline.Reports.Narratives;

namespace Plumbline.Files.Narratives;

/// <summary>A folder of texts, each in a file for each language: <c>foreword.en.md</c>, <c>foreword.cy.md</c>.</summary>
public static class NarrativeFolder
{
    /// <summary>The languages in which anything is written there; English when nothing is.</summary>
    public static IReadOnlyList<Language> LanguagesOf(string folder) =>
        Languages.All.Where(language => FilesIn(folder, language).Count > 0).DefaultIfEmpty(Language.English).ToList();

    /// <summary>The texts in the languages asked for, by name.</summary>
    public static IReadOnlyDictionary<Language, IReadOnlyDictionary<string, Narrative>> Read(
        string folder, IReadOnlyList<Language> languages, ICollection<Refusal> refusals)
    {
        foreach (var file in Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.md")
                .Where(file => !Languages.All.Any(language => file.EndsWith(EndingOf(language), StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal)
                .ToArray()
            : [])
        {
            refusals.Add(new Refusal("language-unknown", "the name of a narrative ends in .en.md or .cy.md") { Place = new Place(file, 1, 1) });
        }

        return languages.ToDictionary(language => language, language => TextsIn(FilesIn(folder, language), refusals));
    }

    /// <summary>Every text that exists in one language and not in one asked for.</summary>
    public static IEnumerable<Refusal> Untranslated(string folder, IReadOnlyList<Language> languages)
    {
        var found = Languages.All.ToDictionary(language => language, language => FilesIn(folder, language));
        return from language in languages
               from text in found.Where(other => other.Key != language).SelectMany(other => other.Value)
               where !found[language].ContainsKey(text.Key)
               select new Refusal("translation-missing", $"there is no {text.Key}.{language.Code()}.md beside this text")
               {
                   Place = new Place(text.Value, 1, 1),
               };
    }

    private static IReadOnlyDictionary<string, Narrative> TextsIn(Dictionary<string, string> files, ICollection<Refusal> refusals)
    {
        var texts = new Dictionary<string, Narrative>(StringComparer.Ordinal);
        foreach (var (name, file) in files)
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

    /// <summary>The files of a language by the names of their texts, in the order of those names.</summary>
    private static Dictionary<string, string> FilesIn(string folder, Language language)
    {
        var ending = EndingOf(language);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + ending).Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            files.Add(Path.GetFileName(file)[..^ending.Length], file);
        }

        return files;
    }

    private static string EndingOf(Language language) => $".{language.Code()}.md";
}
