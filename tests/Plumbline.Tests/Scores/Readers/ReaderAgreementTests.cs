using Plumbline.Assessments;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Instruments;
using Plumbline.Scores.Readers;
using Plumbline.Testing;

namespace Plumbline.Tests.Scores.Readers;

public sealed class ReaderAgreementTests
{
    private static readonly Instrument Small = Given.AnInstrument(
        Given.AQuestion("a"),
        Given.AQuestion("b"),
        Given.AQuestion("c", "1.2"),
        new Question("described", new LocalText("described"), QuestionRole.Descriptive) { Criterion = "1.1", MayBeNotApplicable = true });

    [Fact]
    public void Questions_criteria_and_the_whole_are_each_a_line_and_only_scored_questions_count_in_the_whole()
    {
        var lines = ReaderAgreement.Of([Read("first", 40, _ => Answer.Yes), Read("second", 40, _ => Answer.Yes)], Small);

        lines.Select(line => line.Id).ShouldBe(["scored questions", "1.1", "1.2", "2.1", "a", "b", "c", "described"]);
        lines[0].Answers.Pairs.ShouldBe(120);
        lines[0].Answers.Coefficients.Percent.ShouldBe(1);
        lines[3].Answers.Pairs.ShouldBe(0);
    }

    [Fact]
    public void The_stricter_reader_is_named_by_the_direction()
    {
        var line = ReaderAgreement.Of([Read("first", 40, _ => Answer.Yes), Read("second", 40, i => i % 4 == 0 ? Answer.No : Answer.Yes)], Small)[0];

        line.OtherStricter.ShouldBe(30);
        line.FirstStricter.ShouldBe(0);
        line.Difference!.Value.Centre.ShouldBe(-0.25, 1e-12);
        line.Difference!.Value.High.ShouldBeLessThan(0);
    }

    [Fact]
    public void An_answer_that_one_reader_did_not_give_is_no_disagreement()
    {
        var second = Read("second", 10, _ => Answer.Yes);

        var line = ReaderAgreement.Of([Read("first", 40, _ => Answer.Yes), second], Small).Single(line => line.Id == "a");

        line.Answers.Pairs.ShouldBe(10);
        line.Answers.Coefficients.Percent.ShouldBe(1);
        line.Difference.ShouldBeNull();
    }

    [Fact]
    public void Whether_a_question_applies_is_an_answer_and_no_judgement()
    {
        var line = ReaderAgreement.Of([Read("first", 40, _ => Answer.Yes), Read("second", 40, _ => Answer.NotApplicable)], Small)[0];

        line.Answers.Coefficients.Percent.ShouldBe(0);
        line.Judged.Pairs.ShouldBe(0);
    }

    /// <summary>By hand: 40 cases with three questions; the second reader says no in ten of 40 where the first says yes. Of 120 pairs 110 are alike.</summary>
    [Fact]
    public void Second_readings_are_measured_by_the_same_function_on_what_was_open_to_either_reader()
    {
        var pairs = Enumerable.Range(0, 40)
            .Select(i => PairOf(i, [Answer.Yes, Answer.Yes, Answer.No], [i % 4 == 0 ? Answer.No : Answer.Yes, Answer.Yes, Answer.No]))
            .ToList();

        var lines = ReaderAgreement.Of(pairs);

        lines[0].Answers.Pairs.ShouldBe(120);
        lines[0].Answers.Coefficients.Percent.ShouldBe(110 / 120.0, 1e-12);
        lines.Single(line => line.Id == "a").Answers.Coefficients.Percent.ShouldBe(0.75, 1e-12);
        // Cohen of the whole: yes is said in 80 and 70 of 120, so chance gives 80/120 x 70/120 + 40/120 x 50/120 = 19/36.
        lines[0].Answers.Coefficients.Cohen.ShouldBe(((110 / 120.0) - (19 / 36.0)) / (1 - (19 / 36.0)), 1e-12);
        (lines[0].FirstStricter, lines[0].OtherStricter).ShouldBe((0, 10));
    }

    private static ReadingPair PairOf(int index, Answer[] first, Answer[] second)
    {
        var @case = new Plumbline.Caseloads.Case($"C{index}", new Dictionary<string, string>());
        return ReadingPair.Of(
            CaseAssessment.Of(@case, Small, [.. first, Answer.NotApplicable]), CaseAssessment.Of(@case, Small, [.. second, Answer.NotApplicable]));
    }

    /// <summary>By hand: with two answers chance alone gives 2 x 1/2 x 1/2 = 1/2, so AC1 of none alike is (0 - 1/2) / (1 - 1/2) = -1; with a third that may be
    /// given 1/4 and -1/3.</summary>
    [Fact]
    public void A_question_has_the_categories_that_it_offers_whatever_others_offer()
    {
        var first = Read("first", 40, i => i % 2 == 0 ? Answer.Yes : Answer.No);
        var second = Read("second", 40, i => i % 2 == 0 ? Answer.No : Answer.Yes);
        var strange = new Judgement("C1", "b", Answer.Unknown);
        var instrument = Given.AnInstrument(Given.AQuestion("a") with { MayBeNotApplicable = false }, Given.AQuestion("b"), Given.AQuestion("c", "1.2"));

        var lines = ReaderAgreement.Of([first with { Judgements = [.. first.Judgements, strange] }, second], instrument);

        lines.Single(line => line.Id == "a").Answers.Coefficients.Gwet.ShouldBe(-1, 1e-12);
        lines.Single(line => line.Id == "c").Answers.Coefficients.Gwet.ShouldBe(-1 / 3.0, 1e-12);
    }

    /// <summary>35 successes of 35 by Wilson with t on 68 degrees of freedom (1.9955): 35 / (35 + 1.9955^2) = 0.898.</summary>
    [Fact]
    public void Readers_who_always_agree_are_not_taken_for_certain_to()
    {
        var line = ReaderAgreement.Of([Read("first", 35, _ => Answer.Yes), Read("second", 35, _ => Answer.Yes)], Small).Single(line => line.Id == "a");

        line.Answers.Intervals[0]!.Value.Low.ShouldBe(0.898, 5e-4);
        line.Answers.Intervals[0]!.Value.High.ShouldBe(1);
        line.Answers.Intervals[2].ShouldBeNull();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Of_assessors_who_do_not_differ_one_in_twenty_is_shown_as_lenient_or_strict(int assessors) =>
        FalseAlarms.Of(assessors, 15, 8, 0.2, 500, new Plumbline.Statistics.SeededRandom($"leniency {assessors}")).ShouldBe(0.05, 0.03);

    /// <summary>
    /// Six cases are few for a distribution of Student; where both read the same cases what they differ by is less than what cases differ by,
    /// and many deals are equally far apart.
    /// </summary>
    [Theory]
    [InlineData(2, 6, 0)]
    [InlineData(3, 8, 4)]
    [InlineData(2, 10, 10)]
    public void Neither_few_cases_nor_cases_that_both_read_make_that_more(int assessors, int cases, int shared) =>
        FalseAlarms.Of(assessors, cases, 8, 0.3, 400, new Plumbline.Statistics.SeededRandom($"{assessors} {cases} {shared}"), shared)
            .ShouldBeInRange(0.002, 0.085);

    /// <summary>Of the six ways to give two cases of four to one of two assessors two are as far apart as these: one in three.</summary>
    [Fact]
    public void Two_cases_beside_two_prove_nothing_however_far_apart()
    {
        var line = AssessorLeniency.Of([.. Two(cases: 2, questions: 20)], "A")!;

        line.Difference!.Value.Centre.ShouldBe(1);
        line.Difference.Value.Low.ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public void Two_who_always_say_the_opposite_are_seen_to_differ_and_by_how_much_stays_uncertain()
    {
        var difference = AssessorLeniency.Of([.. Two(cases: 8, questions: 8)], "A")!.Difference!.Value;

        difference.Low.ShouldBeInRange(0.2, 0.9);
        difference.High.ShouldBe(1);
    }

    [Fact]
    public void Where_nobody_ever_finds_anything_insufficient_nothing_is_said_of_how_far_assessors_differ() =>
        AssessorLeniency.Of([.. Two(8, 8).Select(judgement => judgement with { Answer = Answer.Yes })])
            .ShouldAllBe(line => line.Difference == null && line.Drift == null);

    [Fact]
    public void The_same_judgements_give_the_same_lines()
    {
        List<Judgement> judgements = [.. Two(8, 8)];

        AssessorLeniency.Of(judgements).ShouldBe(AssessorLeniency.Of(judgements));
        AssessorLeniency.Of(judgements)[1].ShouldBe(AssessorLeniency.Of(judgements, "B"));
    }

    private static IEnumerable<Judgement> Two(int cases, int questions) =>
        from assessor in new[] { "A", "B" }
        from at in Enumerable.Range(0, cases)
        from question in Enumerable.Range(0, questions)
        select new Judgement($"{assessor}{at}", $"q{question}", assessor == "A" ? Answer.Yes : Answer.No) { Assessor = assessor };

    [Fact]
    public void An_assessor_with_harder_questions_is_not_taken_for_a_stricter_one()
    {
        var judgements = Enumerable.Range(0, 40).SelectMany(i => new[]
        {
            new Judgement($"C{i}", "easy", Answer.Yes) { Assessor = i < 20 ? "A" : "B" },
            new Judgement($"C{i}", "hard", i % 2 == 0 ? Answer.Yes : Answer.No) { Assessor = i < 20 ? "A" : "B" },
            new Judgement($"C{i}", "hard too", i % 2 == 0 ? Answer.Yes : Answer.No) { Assessor = "A" },
            new Judgement($"D{i}", "hard too", i % 2 == 0 ? Answer.Yes : Answer.No) { Assessor = "B" },
        });

        var lines = AssessorLeniency.Of([.. judgements]);

        lines.Select(line => line.Assessor).ShouldBe(["A", "B"]);
        lines[0].Difference!.Value.Centre.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void A_lenient_assessor_and_one_who_grew_stricter_are_seen()
    {
        var judgements = Enumerable.Range(0, 40).SelectMany(i => new[] { "q1", "q2", "q3" }.SelectMany(question => new[]
        {
            new Judgement($"A{i}", question, i % 2 == 0 ? Answer.Yes : Answer.No) { Assessor = "usual" },
            new Judgement($"B{i}", question, i % 10 == 0 ? Answer.No : Answer.Yes) { Assessor = "lenient" },
            new Judgement($"C{i}", question, i < 20 || i % 4 == 0 ? Answer.Yes : Answer.No) { Assessor = "stricter" },
        }));

        var lines = AssessorLeniency.Of([.. judgements]).ToDictionary(line => line.Assessor);

        lines["lenient"].Difference!.Value.Low.ShouldBeGreaterThan(0.1);
        lines["usual"].Difference!.Value.High.ShouldBeLessThan(0);
        lines["stricter"].Drift!.Value.High.ShouldBeLessThan(-0.5);
        lines["usual"].Drift!.Value.Low.ShouldBeLessThan(0);
    }

    /// <summary>Twenty cases of one judgement and twenty of three: the first half is too little to tell a drift from.</summary>
    [Theory]
    [InlineData(20, 1, 20, 3)]
    [InlineData(20, 3, 20, 1)]
    public void No_drift_is_told_where_either_half_of_the_cases_holds_few_judgements(int first, int eachOfFirst, int second, int eachOfSecond)
    {
        var judgements = new[] { "A", "B" }.SelectMany(assessor => Enumerable.Range(0, first + second).SelectMany(i =>
            Enumerable.Range(0, i < first ? eachOfFirst : eachOfSecond).Select(question => new Judgement(
                $"{assessor}{i:00}", $"q{question}", (i < first) == (assessor == "A") || (i + question) % 3 == 0 ? Answer.Yes : Answer.No)
            {
                Assessor = assessor,
            })));

        AssessorLeniency.Of([.. judgements]).ShouldAllBe(line => line.Drift == null);
    }

    [Fact]
    public void Judgements_that_name_nobody_have_no_assessors() => AssessorLeniency.Of([new Judgement("C1", "a", Answer.Yes)]).ShouldBeEmpty();

    private static Reading Read(string name, int cases, Func<int, Answer> answer) =>
        new(name, [.. from i in Enumerable.Range(0, cases) from question in Small.Questions select new Judgement($"C{i}", question.Name, answer(i))]);
}
