using CsCheck;
using Plumbline.Findings.Proposals;
using Plumbline.Instruments;
using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Tests.Findings.Proposals;

public sealed class FindingProposalsTests
{
    private static readonly Instrument TwoCriteria = Given.AnInstrument(
        Given.AQuestion("q_a"), Given.AQuestion("q_b"), Given.AQuestion("q_c", "1.2"), Given.AQuestion("q_d", "1.2"));

    [Fact]
    public void The_clearest_comes_first_within_its_criterion_and_what_never_applied_is_left_out()
    {
        var readings = Given.SomeReadings(
            TwoCriteria,
            [Answer.Yes, Answer.No, Answer.Yes, Answer.NotApplicable],
            [Answer.Yes, Answer.No, Answer.Yes, Answer.NotApplicable],
            [Answer.No, Answer.No, Answer.Yes, Answer.NotApplicable],
            [Answer.Yes, Answer.No, Answer.Yes, Answer.NotApplicable]);

        var proposals = FindingProposals.Of(readings);

        proposals.Select(proposal => (proposal.Question.Name, proposal.Side)).ShouldBe([("q_b", Side.Area), ("q_a", Side.Either), ("q_c", Side.Strength)]);
        proposals.ShouldAllBe(proposal => proposal.Average == new Share(7, 12));
    }

    /// <summary>What some questions have above the average of the inspection, others have below it.</summary>
    [Fact]
    public void The_leans_of_an_inspection_cancel_out() => AnyAnswer.OfJudgement.Array[4].Array[1, 30].Sample(cases =>
    {
        var proposals = FindingProposals.Of(Given.SomeReadings(TwoCriteria, cases));

        return Math.Abs(proposals.Sum(proposal => proposal.Lean)) <= 0.05m * proposals.Count;
    });

    [Fact]
    public void One_more_sufficient_judgement_never_makes_a_strength_an_area() =>
        Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50], Gen.Int[1, 99]).Sample((part, rest, average) =>
        {
            var less = new Proposal(Given.AQuestion("q_a"), new Share(part, part + rest + 1), new Share(average, 100));
            var more = less with { Share = new Share(part + 1, part + rest + 1) };

            return more.Lean >= less.Lean && (less.Side != Side.Strength || more.Side == Side.Strength);
        });
}
