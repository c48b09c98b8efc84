using Plumbline.Files.Csv;
using Plumbline.Files.Yaml;
using Plumbline.Voices;

namespace Plumbline.Files.Questionnaires;

/// <summary>The questionnaires of an instrument, and the answers that an inspection got.</summary>
internal static class QuestionnaireFile
{
    public static Questionnaire? Read(string path, ICollection<Refusal> refusals)
    {
        if (YamlFile.Read(path, path, refusals) is not { } file)
        {
            return null;
        }

        var questions = new List<QuestionnaireQuestion>();
        foreach (var item in file.Maps("questions"))
        {
            item.Subject = item.Text("name");
            questions.Add(new QuestionnaireQuestion(item.Subject, item.LocalText("label")));
        }

        return new Questionnaire(file.ShortName("questionnaire"), file.LocalText("title"), questions);
    }

    /// <summary>The answers in <c>responses/QUESTIONNAIRE.csv</c>.</summary>
    public static Responses ReadResponses(byte[] content, string path, Questionnaire questionnaire, ICollection<Refusal> refusals)
    {
        var responses = new List<Response>();
        var given = new HashSet<(string, string)>();
        foreach (var row in CsvTable.Parse(content, path, ["respondent_id", "question_key", "answer"], [], refusals))
        {
            var (respondent, question, answer) = (row[0], row[1], row[2]);
            if (questionnaire.Find(question) is null)
            {
                refusals.Add(() => new Refusal("unknown-question", $"there is no question {question} in questionnaire {questionnaire.Id}")
                {
                    Place = row.PlaceOf(1),
                    Subject = question,
                    Suggestion = Spelling.Suggest(question, questionnaire.Questions.Select(known => known.Name)),
                });
            }
            else if (answer is not ("yes" or "no"))
            {
                refusals.Add(new Refusal("unknown-answer", $"the answer must be yes or no, not \"{answer}\"") { Place = row.PlaceOf(2), Subject = question });
            }
            else if (!given.Add((respondent, question)))
            {
                refusals.Add(new Refusal("answered-twice", $"respondent {respondent} has answered this question already")
                {
                    Place = row.PlaceOf(1), Subject = question,
                });
            }
            else
            {
                responses.Add(new Response(respondent, question, answer == "yes"));
            }
        }

        return new Responses(questionnaire, responses);
    }
}
