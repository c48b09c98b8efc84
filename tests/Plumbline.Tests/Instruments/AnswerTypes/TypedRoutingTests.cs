using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Drafts;
using Plumbline.Testing;

namespace Plumbline.Tests.Instruments.AnswerTypes;

public sealed class TypedRoutingTests
{
    private static readonly Dictionary<string, (AnswerType Type, string List)> Asked = new()
    {
        ["people"] = (KnownTypes.SelectMultiple, "people"),
        ["place"] = (KnownTypes.SelectOne, "place"),
        ["visits"] = (KnownTypes.WholeNumber, ""),
        ["hours"] = (KnownTypes.DecimalNumber, ""),
        ["day"] = (KnownTypes.Date, ""),
        ["said"] = (KnownTypes.Text, ""),
        ["read_this"] = (KnownTypes.Note, ""),
    };

    [Theory]
    [InlineData("selected(${people}, 'child')", "people=child parent", true)]
    [InlineData("selected(${people}, 'carer')", "people=child parent", false)]
    [InlineData("${people} = 'child'", "people=child parent", false)]
    [InlineData("count-selected(${people}) = 2", "people=child parent", true)]
    [InlineData("count-selected(${people}) >= 3", "people=child parent", false)]
    [InlineData("count-selected(${people}) = 0", "", true)]
    [InlineData("${place} = 'home'", "place=home", true)]
    [InlineData("selected(${place}, 'home')", "place=school", false)]
    [InlineData("${visits} > 2", "visits=3", true)]
    [InlineData("${visits} > 2", "", false)]
    [InlineData("${visits} != ''", "visits=0", true)]
    [InlineData("${hours} >= 2.5", "hours=2.5", true)]
    [InlineData("${hours} >= 2.5", "hours=2.49", false)]
    [InlineData("${day} < date('2011-12-05')", "day=2011-12-04", true)]
    [InlineData("coalesce(${visits}, 0) < 1", "", true)]
    [InlineData("coalesce(${visits}, 0) < 1", "visits=1", false)]
    [InlineData("${said} = ''", "said=something", false)]
    [InlineData("if(${visits} > 1, ${place} = 'home', ${place} = 'school')", "visits=1|place=school", true)]
    public void A_condition_reads_each_type_as_form_tools_do(string condition, string given, bool opens)
    {
        var instrument = ADraft(Given.AQuestion("judged") with { Relevant = condition }).Prove().Value;

        Read(instrument, given).IsOpen(instrument.IndexOf("judged")).ShouldBe(opens);
    }

    [Theory]
    [InlineData("${people} > 2", "not-a-number")]
    [InlineData("${visits} < date('2011-12-05')", "not-a-date")]
    [InlineData("selected(${people}, 'chld')", "unknown-value")]
    [InlineData("${place} = 'hom'", "unknown-value")]
    [InlineData("${read_this} = 'x'", "note-asked")]
    [InlineData("${said} > 3", "not-a-number")]
    public void A_condition_that_can_never_be_asked_is_refused(string condition, string code) =>
        ADraft(Given.AQuestion("judged") with { Relevant = condition }).Prove().Refusals.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Theory]
    [InlineData("${visits} + 1", "visits=2", "3")]
    [InlineData("${visits} + 1", "", null)]
    [InlineData("${hours} div ${visits}", "visits=3|hours=1", "0.333333")]
    [InlineData("${hours} div ${visits}", "visits=0|hours=1", null)]
    [InlineData("round(${hours} div ${visits} * 100, 1)", "visits=3|hours=2", "66.7")]
    [InlineData("2 + 3 * -4", "", "-10")]
    [InlineData("(2 + 3) * 4 - 7 mod 4", "", "17")]
    [InlineData("count-selected(${people}) * 2", "people=child carer", "4")]
    [InlineData("coalesce(${visits}, 7)", "", "7")]
    [InlineData("int(${hours})", "hours=-2.9", "-2")]
    [InlineData("if(${visits} > 2, 'many', 'few')", "visits=1", "few")]
    public void A_formula_works_out_numbers_and_words(string formula, string given, string? result)
    {
        var instrument = ADraft(ATyped("worked", KnownTypes.Calculate) with { Calculation = formula }).Prove().Value;

        Read(instrument, given).CountedTyped(instrument.IndexOf("worked"))?.Text.ShouldBe(result);
        (Read(instrument, given).CountedTyped(instrument.IndexOf("worked")) is null).ShouldBe(result is null);
    }

    [Fact]
    public void A_judgement_can_wait_for_a_formula_that_waits_for_another()
    {
        var instrument = ADraft(
            Given.AQuestion("judged") with { Relevant = "${double} > 5" },
            ATyped("double", KnownTypes.Calculate) with { Calculation = "${next} * 2" },
            ATyped("next", KnownTypes.Calculate) with { Calculation = "${visits} + 1" }).Prove().Value;
        var read = Read(instrument, "visits=1");

        read.IsOpen(instrument.IndexOf("judged")).ShouldBeFalse();
        read.Record(instrument.IndexOf("visits"), new TypedAnswer.Counted(2));
        read.IsOpen(instrument.IndexOf("judged")).ShouldBeTrue();
        read.Record(instrument.IndexOf("visits"), (TypedAnswer?)null);
        read.IsOpen(instrument.IndexOf("judged")).ShouldBeFalse();
    }

    [Fact]
    public void An_answer_behind_a_closed_question_counts_nowhere_and_is_kept()
    {
        var instrument = ADraft(ATyped("why", KnownTypes.Text) with { Relevant = "${visits} > 2" }).Prove().Value;
        var read = Read(instrument, "visits=1|why=because");

        read.CountedTyped(instrument.IndexOf("why")).ShouldBeNull();
        read.RecordedTyped(instrument.IndexOf("why"))!.Text.ShouldBe("because");
        AnswerRules.FaultOf(read, instrument.IndexOf("why"))!.Code.ShouldBe("answered-though-closed");
    }

    [Fact]
    public void A_formula_that_waits_for_itself_is_refused() =>
        ADraft(ATyped("round_it", KnownTypes.Calculate) with { Calculation = "${round_it} + 1" }).Prove().Refusals.ShouldContain(fault =>
            fault.Code == "routing-cycle");

    [Fact]
    public void Notes_and_formulas_wait_for_nobody()
    {
        var instrument = ADraft(ATyped("worked", KnownTypes.Calculate) with { Calculation = "${visits} + 1" }).Prove().Value;
        var read = Read(instrument, "");

        read.Unanswered.ShouldBe(6);
        read.IsUnanswered(instrument.IndexOf("read_this")).ShouldBeFalse();
        read.IsUnanswered(instrument.IndexOf("worked")).ShouldBeFalse();
    }

    [Fact]
    public void A_question_that_scores_is_a_judgement() =>
        ADraft(ATyped("score_me", KnownTypes.WholeNumber) with { Role = QuestionRole.Scored, Criterion = "1.1" }).Prove().Refusals
            .ShouldHaveSingleItem().Code.ShouldBe("scored-without-judgement");

    [Theory]
    [InlineData(". <= 5", "7", "constraint-not-met")]
    [InlineData(". <= 5", "5", null)]
    [InlineData(". = 1 or . = 3", "2", "constraint-not-met")]
    [InlineData("not(. = 4)", "4", "constraint-not-met")]
    public void An_answer_meets_the_constraint_of_its_question(string constraint, string typed, string? code)
    {
        var instrument = ADraft(ATyped("few", KnownTypes.WholeNumber) with { Constraint = constraint }).Prove().Value;
        var read = instrument.TypedAt(instrument.IndexOf("few"))!.Read(typed);

        (read.IsRefused ? read.Refusals.Single().Code : null).ShouldBe(code);
    }

    [Theory]
    [InlineData("${visits} > 3", "constraint-unfit")]
    [InlineData(". > date('2011-12-05')", "constraint-unfit")]
    [InlineData(". >", "constraint-unreadable")]
    public void A_constraint_that_does_not_fit_its_type_is_refused(string constraint, string code) =>
        ADraft(ATyped("few", KnownTypes.WholeNumber) with { Constraint = constraint }).Prove().Refusals.ShouldHaveSingleItem().Code.ShouldBe(code);

    private static Question ATyped(string name, AnswerType type, string list = "") =>
        new(name, new LocalText(name), QuestionRole.Descriptive) { Type = type, Choices = list, IsRequired = type.IsAnswered };

    private static InstrumentDraft ADraft(params Question[] more)
    {
        var draft = Given.ADraft([.. Asked.Select(asked => ATyped(asked.Key, asked.Value.Type, asked.Value.List)), .. more]);
        return draft with
        {
            Choices = new Dictionary<string, IReadOnlyList<Choice>>(draft.Choices)
            {
                ["people"] = [.. new[] { "child", "parent", "carer" }.Select(name => new Choice(name, new LocalText(name)))],
                ["place"] = [.. new[] { "home", "school" }.Select(name => new Choice(name, new LocalText(name)))],
            },
        };
    }

    private static CaseAssessment Read(Instrument instrument, string given) => CaseAssessment.Of(
        Given.ACase("C1"),
        instrument,
        new Answer[instrument.Questions.Count],
        given.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => instrument.IndexOf(pair[0]), pair =>
            pair[1]));
}
