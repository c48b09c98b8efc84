using Plumbline.Voices;

namespace Plumbline.Files.Questionnaires;

/// <summary>The answers to questionnaires in an inspection folder: one file each in <c>responses</c>, named by its questionnaire.</summary>
public static class ResponsesFolder
{
    /// <summary>What the folder is called within that of an inspection.</summary>
    public const string Name = "responses";

    /// <param name="folder">Of the inspection; it may have no responses.</param>
    /// <param name="instrument">The folder that holds the questionnaires of the instrument; null when there is none.</param>
    public static IReadOnlyList<Responses> Read(string folder, string? instrument, ICollection<Refusal> refusals)
    {
        var answers = Path.Combine(folder, Name);
        string[] files = Directory.Exists(answers) ? [.. Directory.EnumerateFiles(answers, "*.csv").Order(StringComparer.Ordinal)] : [];
        return Parse(files.Select(file => (file, FileBytes.Read(file, file, FileBytes.LongestTable, refusals) ?? [])), instrument, refusals);
    }

    /// <summary>The same for files in memory.</summary>
    /// <param name="files">By their paths, in their order.</param>
    public static IReadOnlyList<Responses> Parse(IEnumerable<(string Path, byte[] Content)> files, string? instrument, ICollection<Refusal> refusals)
    {
        var found = new List<Responses>();
        foreach (var (file, content) in files)
        {
            var id = Path.GetFileNameWithoutExtension(file);
            var path = instrument is null ? "" : Path.Combine(instrument, "questionnaires", id + ".yaml");
            if (!ShortName.Is(id) || !File.Exists(path))
            {
                refusals.Add(new Refusal("unknown-questionnaire", $"the instrument has no questionnaire {id}") { Place = new Place(file, 1, 1) });
            }
            else if (QuestionnaireFile.Read(path, refusals) is { } questionnaire)
            {
                found.Add(QuestionnaireFile.ReadResponses(content, file, questionnaire, refusals));
            }
        }

        return found;
    }
}
