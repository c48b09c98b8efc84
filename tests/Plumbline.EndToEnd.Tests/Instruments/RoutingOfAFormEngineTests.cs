using System.Globalization;
using System.Text.Json.Nodes;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Files.Instruments;
using Plumbline.Files.Instruments.Workbooks;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.EndToEnd.Tests.Instruments;

/// <summary>
/// A form tool that is given the workbook of an instrument opens the questions that the program opens. The other side is the engine of ODK Web Forms, which
/// shares nothing with ours but the workbook.
/// </summary>
public sealed class RoutingOfAFormEngineTests(Chromium chromium)
{
    private const int States = 300;

    public static TheoryData<string> Shipped =>
    [
        .. Directory.GetDirectories(Repository.PathTo("instruments")).SelectMany(folder => Directory.GetFiles(folder, "*.yaml"))
            .Append(Visits.InstrumentPath).Select(path => Path.GetRelativePath(Repository.Root, path)),
    ];

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task A_form_engine_opens_the_same_questions_in_300_states_of_every_instrument(string path)
    {
        var instrument = InstrumentFile.Read(Repository.PathTo(path)).Value;
        var (steps, expected) = Walk(instrument, new SeededRandom($"a form engine: {path}"));

        var page = await FormEngine.Start(chromium);
        string[] names = [.. instrument.Questions.Select(question => question.Name)];
        var open = await FormEngine.OpenIn(page, XForm.Of(WorkbookFile.Write(instrument, [])), names, steps);
        await page.Context.CloseAsync();

        open.Length.ShouldBe(States);
        expected.Distinct().Count().ShouldBeGreaterThan(instrument.Id == "core-case" ? States / 10 : 1, "the states differ in what is open");
        foreach (var (state, at) in open.Select((state, at) => (state, at)))
        {
            instrument.Questions.Index().Where(pair => state[pair.Index] != expected[at][pair.Index])
                .Select(pair => $"state {at}: {pair.Item.Name} is {(state[pair.Index] == 'o' ? "open" : "closed")} in the form engine")
                .ShouldBeEmpty();
        }
    }

    /// <summary>Answers that change a few at a time, after a first step that answers most of them, and what the program opens after each step.</summary>
    private static (JsonArray Steps, string[] Open) Walk(Instrument instrument, SeededRandom chance)
    {
        var count = instrument.Questions.Count;
        var (profile, steps, expected) = (new Dictionary<string, string>(), new JsonArray(), new List<string>());
        var (answers, typed, open) = (new Answer[count], new TypedAnswer?[instrument.TypedQuestions.Count], new bool[count]);
        for (var state = 0; state < States; state++)
        {
            var step = new JsonObject();
            foreach (var field in instrument.Profile.Where(_ => state == 0 || chance.Below(12) == 0))
            {
                step[field.Name] = profile[field.Name] = AnyOf(instrument, field, chance);
            }

            var changed = state == 0 ? Enumerable.Range(0, count) : Enumerable.Range(0, 2).Select(_ => chance.Below(count));
            foreach (var place in changed.Where(place => instrument.Questions[place] is { Type.IsAnswered: true, ChoiceFilter: null }))
            {
                var text = AnyOf(instrument, place, chance);
                step[instrument.Questions[place].Name] = text;
                if (instrument.TypedAt(place) is { } asked)
                {
                    typed[place] = text.Length == 0 ? null : asked.Read(text).Value;
                    answers[place] = text.Length == 0 ? Answer.Missing : Answer.Given;
                }
                else
                {
                    answers[place] = Answers.FromCode(text) ?? Answer.Missing;
                }
            }

            steps.Add(step);
            instrument.Routing.Route(profile, answers, new Answer[count], open, typed, new TypedAnswer?[typed.Length]);
            expected.Add(string.Concat(open.Select(isOpen => isOpen ? 'o' : 'c')));
        }

        return (steps, [.. expected]);
    }

    private static string AnyOf(Instrument instrument, ProfileField field, SeededRandom chance) =>
        field.Choices is { } list ? instrument.Choices[list][chance.Below(instrument.Choices[list].Count)].Name
        : field.IsDate ? "2011-05-01"
        : field.IsNumber ? (10 + chance.Below(10)).ToString(CultureInfo.InvariantCulture)
        : "words";

    /// <summary>Yes more often than any other answer, so that long chains of questions open.</summary>
    private static string AnyOf(Instrument instrument, int place, SeededRandom chance)
    {
        var question = instrument.Questions[place];
        string[] texts = instrument.TypedAt(place) is not { } asked
            ? [.. instrument.Choices[question.Choices].Select(choice => choice.Name).Append("yes").Append("yes").Append("")]
            : asked.Type == KnownTypes.SelectMultiple ? [.. asked.Choices.Select(choice => choice.Name), string.Join(' ', asked.Choices.Select(choice =>
                choice.Name)), ""]
            : asked.Type.HasChoices ? [.. asked.Choices.Select(choice => choice.Name).Append("")]
            : asked.Type == KnownTypes.Date ? ["2011-06-30", "2011-07-01", "2011-12-31", ""]
            : asked.Type == KnownTypes.Time ? ["09:30", ""]
            : asked.Type == KnownTypes.Text ? ["a few words", ""] : ["0", "1", "3", "12", ""];
        return texts[chance.Below(texts.Length)];
    }
}
