using System.Text.Json.Nodes;
using Plumbline.Files.Instruments;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Routing;
using Plumbline.Statistics;
using Plumbline.Testing;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Web.Features.Assessments.Sheets.Fields;

namespace Plumbline.Web.Tests.Features.Assessments.Routing;

/// <summary>
/// The page opens what the server opens: compared state by state with the routing of the server, which other tests hold to another form engine.
/// </summary>
public sealed class RoutingInThePageTests
{
    private const int ProfilesOfEach = 100;
    private const int StatesOfEach = 50;

    private static readonly string[] Paths =
    [
        .. new[] { "authority-assessment/2024.1", "core-case/2009.2", "family-review/2015.1", "youth-standards/2021.1" }
            .Select(path => Repository.PathTo("instruments", path + ".yaml")),
        Visits.InstrumentPath,
    ];

    [Fact]
    public void The_page_opens_what_the_server_opens_in_25000_states_of_every_instrument()
    {
        var chance = new SeededRandom("routing in the page");
        var (cases, expected) = (new JsonArray(), new List<(string Name, string[] Open)>());
        foreach (var instrument in Paths.Select(path => InstrumentFile.Read(path).Value).Append(EveryTerm()))
        {
            for (var profile = 0; profile < ProfilesOfEach; profile++)
            {
                var (made, open) = States(instrument, AnyProfile(instrument, chance), chance);
                cases.Add(made);
                expected.Add((instrument.Id, open));
            }
        }

        var found = RoutingInNode.Of(cases, []).Open;

        var changes = expected.GroupBy(pair => pair.Name).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Open.Distinct().Count()));
        expected.Sum(pair => pair.Open.Length).ShouldBeGreaterThanOrEqualTo(25_000);
        changes["core-case"].ShouldBeGreaterThan(4_000, "the states differ in what is open");
        foreach (var (pair, at) in expected.Select((pair, at) => (pair, at)))
        {
            found[at].ShouldBe(pair.Open, pair.Name);
        }
    }

    [Fact]
    public void What_the_profile_settles_is_settled_and_what_is_worked_out_is_left_to_the_server()
    {
        var visits = InstrumentFile.Read(Visits.InstrumentPath).Value;
        var worked = Given.AnInstrument(
            Asked("a", QuestionRole.Routing), Asked("north", QuestionRole.Routing) with { Relevant = "${a} = 'yes'" },
            Asked("sum", QuestionRole.Descriptive) with { Type = KnownTypes.Calculate, Choices = "", Calculation = "if(${a} = 'yes', 1, 0)" },
            Asked("hangs", QuestionRole.Routing) with { Relevant = "${sum} > 0" },
            Asked("behind", QuestionRole.Routing) with { Relevant = "${hangs} = 'yes'" });

        var routing = RoutingOfCase.Of(worked, new Dictionary<string, string>());

        routing.Rules.Select(rule => worked.Questions[rule.Question].Name).ShouldBe(["north"]);
        routing.Waits(worked.IndexOf("hangs")).ShouldBeTrue();
        routing.Waits(worked.IndexOf("behind")).ShouldBeTrue();
        RoutingOfCase.Of(visits, new Dictionary<string, string> { ["team"] = "south" }).Rules.Select(rule => visits.Questions[rule.Question].Name)
            .ShouldBe(["made", "on_time", "alone", "recent"], ignoreOrder: true);
    }

    [Fact]
    public void What_is_written_is_read_as_the_server_reads_it()
    {
        (string Type, string Values)[] written =
        [
            ("integer", "014"), ("integer", "-7"), ("integer", "-0"), ("integer", "1.5"), ("integer", "1234567890"), ("integer", ""),
            ("date", "29|2|2011"), ("date", "29|2|2012"), ("date", "5|12|2011"), ("date", "5|12|0000"), ("date", "5|13|2011"), ("date", "5|12|11"),
            ("date", "||"),
            ("select_multiple", "red|blue"), ("select_multiple", ""), ("select_one", "blue"),
        ];

        var read = RoutingInNode.Of([], [.. written.Select(one => new JsonObject
        {
            ["type"] = one.Type, ["values"] = new JsonArray([.. one.Values.Split('|')]),
        })]).Read;

        read.ShouldBe(written.Select(one => Kept(KnownTypes.All.First(known => known.Word == one.Type), one.Values.Split('|'))));
        read.Count(text => text is null).ShouldBe(6);
    }

    private static string? Kept(AnswerType type, string[] values)
    {
        var sent = TypedField.Sent(type, values);
        Choice[] choices = [new("red", new LocalText("Red")), new("blue", new LocalText("Blue"))];
        return sent.Length == 0 ? "" : type.Read(sent, choices).TryGet(out var answer) ? answer.Text : null;
    }

    /// <summary>Every kind of term that a condition may hold, over judgements and over answers of other types.</summary>
    private static Instrument EveryTerm()
    {
        string[] conditions =
        [
            "${j} = 'yes'", "${j} != 'no'", "${j} = ''", "${j} != ''", "${j} = 'na'", "count-selected(${j}) >= 1", "count-selected(${j}) = 0",
            "not(${j} = 'yes' or ${k} = 'no')", "${whole} > 3", "${whole} <= -2", "${whole} != 3", "${half} >= 2.5", "${half} < 0.25",
            "${day} >= date('2011-07-01')",
            "${day} != date('2011-07-01')", "${many} = ''", "${many} = 'no'", "selected(${many}, 'no')", "${many} != 'yes'", "count-selected(${many}) < 2",
            "count-selected(${many}) > 1", "${one} = 'yes'", "${words} = 'yes'", "${words} != ''", "${behind} = ''", "${behind} = 'na'",
            "coalesce(${one}, ${j}) = 'yes'", "if(${j} = 'yes', ${k} = 'yes', ${whole} > 0)", "string-length(${words}) > 0",
        ];
        return Given.AnInstrument([
            Asked("j", QuestionRole.Routing), Asked("k", QuestionRole.Routing) with { Relevant = "${j} != 'no'" },
            Typed("whole", KnownTypes.WholeNumber), Typed("half", KnownTypes.DecimalNumber), Typed("day", KnownTypes.Date),
            Typed("many", KnownTypes.SelectMultiple) with { Choices = "judgement" }, Typed("words", KnownTypes.Text),
            Typed("one", KnownTypes.SelectOne) with { Choices = "judgement" },
            Typed("behind", KnownTypes.WholeNumber) with { Relevant = "${j} = 'yes' and ${whole} > 0" },
            .. conditions.Select((when, place) => Asked($"q{place}", QuestionRole.Routing) with { Relevant = when }),
        ]);

        static Question Typed(string name, AnswerType type) => Asked(name, QuestionRole.Descriptive) with { Type = type, Choices = "" };
    }

    private static Question Asked(string name, QuestionRole role) => new(name, new LocalText(name), role);

    private static (JsonObject Case, string[] Open) States(Instrument instrument, Dictionary<string, string> profile, SeededRandom chance)
    {
        var routing = RoutingOfCase.Of(instrument, profile);
        var (states, expected) = (new JsonArray(), new List<string>());
        var count = instrument.Questions.Count;
        var (counted, open) = (new Answer[count], new bool[count]);
        for (var state = 0; state < StatesOfEach; state++)
        {
            var typed = instrument.TypedQuestions.Select(asked => asked is null ? null : AnyTyped(asked, chance)).ToArray();
            var likely = (Answer)(1 + chance.Below(2));
            var answers = Enumerable.Range(0, count).Select(place => instrument.TypedAt(place) is null ? AnyJudgement(likely, chance)
                : typed[place] is null ? Answer.Missing : Answer.Given).ToArray();
            instrument.Routing.Route(profile, answers, counted, open, typed, new TypedAnswer?[typed.Length]);

            states.Add(new JsonObject
            {
                ["letters"] = string.Concat(answers.Select(AnswerLetters.Of)),
                ["texts"] = new JsonObject(typed.Index().Where(pair => pair.Item is not null)
                    .Select(pair => KeyValuePair.Create(pair.Index.ToString(System.Globalization.CultureInfo.InvariantCulture), (JsonNode?)pair.Item!.Text))),
            });
            expected.Add(string.Concat(routing.Rules.Select(rule => open[rule.Question] ? 'o' : 'c')));
            Enumerable.Range(0, count).Where(place => !routing.IsOpenedHere(place) && !routing.Waits(place))
                .ShouldAllBe(place => open[place] != routing.IsNever(place));
        }

        return (new JsonObject { ["data"] = new RoutingData(routing, instrument).ToJson(), ["states"] = states }, [.. expected]);
    }

    private static Answer AnyJudgement(Answer likely, SeededRandom chance) => chance.Below(3) > 0 ? likely : (Answer)chance.Below(5);

    private static TypedAnswer? AnyTyped(TypedQuestion asked, SeededRandom chance)
    {
        string[] texts = asked.Type.HasChoices
            ? [.. asked.Choices.Select(choice => choice.Name),
                asked.Type == KnownTypes.SelectMultiple ? string.Join(' ', asked.Choices.Select(choice => choice.Name)) : ""]
            : asked.Type == KnownTypes.Date ? ["2010-12-31", "2011-06-30", "2011-07-01", "2012-02-29"]
            : asked.Type == KnownTypes.Time ? ["09:30"]
            : asked.Type == KnownTypes.Text ? ["yes", "a few words"]
            : asked.Type == KnownTypes.DecimalNumber ? ["-2.5", "0.25", "0.249999", "2.5", "999999999999"] : ["-3", "-2", "0", "1", "3", "4", "999999999"];
        return chance.Below(4) == 0 || !asked.Type.IsAnswered || texts[chance.Below(texts.Length)] is not { Length: > 0 } text ? null
            : asked.Type.Read(text, asked.Choices).Value;
    }

    private static Dictionary<string, string> AnyProfile(Instrument instrument, SeededRandom chance) => instrument.Profile
        .Select(field => (field.Name, Value: chance.Below(8) == 0 ? ""
            : field.Choices is { } list ? instrument.Choices[list][chance.Below(instrument.Choices[list].Count)].Name
            : field.IsDate ? "2011-05-01" : field.IsNumber ? chance.Below(20).ToString(System.Globalization.CultureInfo.InvariantCulture) : "words"))
        .Where(pair => pair.Value.Length > 0).ToDictionary(pair => pair.Name, pair => pair.Value);
}
