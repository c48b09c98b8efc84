using CsCheck;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Scores.Planes;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Tests.Scores.Planes;

public sealed class JudgementPlanesTests
{
    private static readonly Instrument Small = Given.AnInstrument(
        Given.AQuestion("d", "2.1") with { Themes = ["safeguarding"] },
        Given.AQuestion("a"),
        Given.AQuestion("c", "1.2") with { Themes = ["safeguarding"] },
        new Question("described", new LocalText("described"), QuestionRole.Descriptive) { Criterion = "1.1", MayBeNotApplicable = true },
        Given.AQuestion("b") with { Relevant = "${a} = 'yes'" });

    private static readonly Gen<Answer[][]> SomeCases = AnyAnswer.OfJudgement.Array[5].Array[1, 150];

    [Fact]
    public void The_planes_give_the_same_scores_as_the_judgements_one_by_one() => SomeCases.Sample(cases =>
    {
        var readings = Given.SomeReadings(Small, cases);
        var scores = PooledScores.Of(readings);
        var planes = JudgementPlanes.Of(readings);

        planes.ByCriterion(1).ShouldBe(scores.Criteria.Select(score => score.Tally.Share));
        planes.Rows.Sections.Select(rows => planes.Of(0, rows)).ShouldBe(scores.Sections.Select(score => score.Tally.Share));
        planes.Rows.Headlines.Select(rows => planes.Of(0, rows)).ShouldBe(scores.Headlines.Select(score => score.Tally.Share));
    });

    [Fact]
    public void Many_inspections_score_alike_on_any_number_of_processors() => Gen.Int[0, 130].Array[1, 40].Select(Gen.Int[0, 1000]).Sample((cases, seed) =>
    {
        var planes = new JudgementPlanes(PlaneRows.Of(Small), cases);
        for (var inspection = 0; inspection < cases.Length; inspection++)
        {
            for (var @case = 0; @case < cases[inspection]; @case++)
            {
                planes.Set(inspection, (@case + seed) % planes.Rows.Count, @case, (Answer)((@case + seed) % 5));
            }
        }

        var alone = planes.ByCriterion(1);

        planes.ByCriterion(2).ShouldBe(alone);
        planes.ByCriterion(7).ShouldBe(alone);
        alone.Length.ShouldBe(3 * cases.Length);
    });

    [Fact]
    public void Cases_that_are_added_side_by_side_count_as_if_each_were_set() =>
        Gen.Select(AnyAnswer.OfJudgement.Array[0, 200], Gen.Int[0, 130]).Sample((answers, first) =>
        {
            var (one, many) = (new JudgementPlanes(PlaneRows.Of(Small), [5, 330]), new JudgementPlanes(PlaneRows.Of(Small), [5, 330]));
            for (var i = 0; i < answers.Length; i++)
            {
                one.Set(1, 2, first + i, answers[i]);
            }

            many.Add(1, 2, first, answers);

            many.Sufficient.ToArray().ShouldBe(one.Sufficient.ToArray());
            many.Applicable.ToArray().ShouldBe(one.Applicable.ToArray());
        });

    [Fact]
    public void Answers_become_the_same_bits_by_vectors_and_one_by_one() => AnyAnswer.OfJudgement.Array[0, 64].Sample(answers =>
        AnswerBits.Of(answers).ShouldBe(AnswerBits.OneByOne([.. answers.Select(answer => (byte)answer)])));

    [Fact]
    public void An_answer_that_is_taken_back_leaves_no_trace()
    {
        var planes = new JudgementPlanes(PlaneRows.Of(Small), [70]);
        var row = planes.Rows[Small.IndexOf("a")];

        planes.Set(0, row, 69, Answer.Yes);
        planes.Of(0, planes.Rows.Criteria[0]).ShouldBe(new Share(1, 1));
        planes.Set(0, row, 69, Answer.No);
        planes.Of(0, planes.Rows.Criteria[0]).ShouldBe(new Share(0, 1));
        planes.Set(0, row, 69, Answer.Unknown);
        planes.Of(0, planes.Rows.Criteria[0]).ShouldBe(default);
    }
}
