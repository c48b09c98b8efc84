using CsCheck;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Testing;

namespace Plumbline.Tests.Scores;

public sealed class RunningScoresTests
{
    private static readonly Instrument Small = Given.AnInstrument(
        Given.AQuestion("a") with { Themes = ["safeguarding"] },
        Given.AQuestion("b") with { Relevant = "${a} = 'yes'" },
        Given.AQuestion("c", "1.2") with { Themes = ["safeguarding"], Relevant = "${b} = 'no'" },
        Given.AQuestion("d", "2.1"));

    private static readonly Gen<(Answer[][] Cases, (int Case, int Question, Answer Answer)[] Changes)> AnInspectionAndItsChanges =
        AnyAnswer.OfJudgement.Array[4].Array[1, 20].SelectMany(cases =>
            Gen.Select(Gen.Int[0, cases.Length - 1], Gen.Int[0, 3], AnyAnswer.OfJudgement).Array[0, 40].Select(changes => (cases, changes)));

    [Fact]
    public void After_any_run_of_answers_the_running_scores_are_those_of_a_fresh_count() => AnInspectionAndItsChanges.Sample(given =>
    {
        var readings = Given.SomeReadings(Small, given.Cases);
        var running = RunningScores.Of(readings);

        foreach (var (@case, question, answer) in given.Changes)
        {
            running.Record(@case, question, answer);
            given.Cases[@case][question] = answer;
        }

        var fresh = PooledScores.Of(Given.SomeReadings(Small, given.Cases));
        Enumerable.Range(0, 3).Select(running.Criterion).ShouldBe(fresh.Criteria.Select(score => score.Tally));
        Enumerable.Range(0, 2).Select(running.Section).ShouldBe(fresh.Sections.Select(score => score.Tally));
        running.Headline(0).ShouldBe(fresh.Headlines[0].Tally);
    });

    [Fact]
    public void Recording_an_answer_allocates_nothing()
    {
        var running = RunningScores.Of(Given.SomeReadings(Small, [.. Enumerable.Repeat(new Answer[4], 50)]));
        running.Record(0, 0, Answer.Yes);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1000; i++)
        {
            running.Record(i % 50, i % 4, (Answer)(i % 5));
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
