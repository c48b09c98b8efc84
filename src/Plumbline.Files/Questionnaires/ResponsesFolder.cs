using Plumbline.Voices;

namespace Plumbline.Files.Questionnaires;

/// <summary>The answers to questionnaires in an inspection folder: one file each in <c>responses</c>, named by its questionnaire.</summary>
public static class ResponsesFolder
{
    /// <param name="folder">Of the inspection; it may have no responses.</param>
    /// <param name="instrument">The folder that holds the questionnaires of the instrument; null when there is none.</param>
    public static IReadOnlyList<Responses> Read(string folder, string? instrument, ICollection<Refusal> refusals)
    {
        var found = new List<Responses>();
        var answers = Path.Combine(folder, "responses");
        string[] files = Directory.Exists(answers) ? [.. Directory.EnumerateFiles(answers, "*.csv").Order(StringComparer.Ordinal)] : [];
        foreach (var file in files)
        {
            var id = Path.GetFileNameWithoutExtension(file);
            var path = instrument is null ? "" : Path.Combine(instrument, "questionnaires", id + ".yaml");
            if (!ShortName.Is(id) || !File.Exists(path))
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
}
