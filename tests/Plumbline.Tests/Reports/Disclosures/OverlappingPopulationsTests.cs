using CsCheck;
using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Reports.Disclosures;
using Plumbline.Scores;
using Plumbline.Testing;

namespace Plumbline.Tests.Reports.Disclosures;

/// <summary>Custody and community, where some cases are in both and none in neither: in both are as many as the two have together beyond all cases.</summary>
public sealed class OverlappingPopulationsTests
{
    private const int Smallest = 5;

    private static readonly string[] Populations = [Phase.All, "custody", "community"];

    private static readonly Instrument Instrument = (Given.ADraft(Given.AQuestion("a"), Given.AQuestion("b")) with
    {
        Phases = [
            new Phase("all", new LocalText("All"), null),
            new Phase("custody", new LocalText("Custody"), "${custody} = 'yes'"),
            new Phase("community", new LocalText("Community"), "${community} = 'yes'"),
        ],
        Profile = [
            new ProfileField("custody", new LocalText("Custody"), "yes_no", false), new ProfileField("community", new LocalText("Community"), "yes_no", false),
        ],
    }).Prove().Value;

    private static readonly Gen<Answer> Judged = Gen.Frequency((6, Gen.Const(Answer.Yes)), (3, Gen.Const(Answer.No)), (1, Gen.Const(Answer.NotApplicable)));

    /// <summary>Places of the cases in custody only, in the community only and in both, each with two answers.</summary>
    private static readonly Gen<(int Custody, int Community, Answer[][] Answers)> Overlapping =
        Gen.Select(Gen.Int[6, 30], Gen.Int[6, 30], Gen.Int[0, 12]).SelectMany((custody, community, both) =>
            Judged.Array[2].Array[custody + community + both].Select(answers => (custody, community, answers)));

    /// <summary>21 are in custody only, 15 in the community only, 4 in both; all were done well. All 40, 25 in custody and 19 in the community would tell of
    /// the 4.</summary>
    [Fact]
    public void The_few_in_both_are_not_told_by_custody_community_and_all_together()
    {
        var counts = Publish(21, 15, [.. Enumerable.Repeat<Answer[]>([Answer.Yes, Answer.Yes], 40)]);

        foreach (var question in new[] { "a", "b" })
        {
            Populations.Count(population => counts.Figure(question, population).Tally.Sufficient is null).ShouldBe(1, "one of the three is enough");
            counts.Figure(question, Phase.All).Tally.Sufficient.ShouldBe(40);
        }
    }

    [Fact]
    public void Where_five_are_in_both_nothing_is_withheld() =>
        Publish(20, 15, [.. Enumerable.Repeat<Answer[]>([Answer.Yes, Answer.Yes], 40)]).Withheld.ShouldBe(0);

    [Fact]
    public void Four_outside_custody_are_not_told_by_all_less_custody()
    {
        // 36 in custody and 4 in the community: the two cover all, and the 4 are small themselves.
        var counts = Publish(36, 4, [.. Enumerable.Repeat<Answer[]>([Answer.Yes, Answer.Yes], 40)]);

        (counts.Figure("a", Phase.All).Tally.Sufficient is null || counts.Figure("a", "custody").Tally.Sufficient is null).ShouldBeTrue();
        counts.Figure("a", "community").Tally.Sufficient.ShouldBeNull();
    }

    [Fact]
    public void No_count_is_small_nor_outside_a_population_nor_in_both() => Overlapping.Sample(given =>
    {
        var counts = Publish(given.Custody, given.Community, given.Answers);

        foreach (var question in new[] { "a", "b" })
        {
            var (all, custody, community) = (Five(counts, question, Phase.All), Five(counts, question, "custody"), Five(counts, question, "community"));
            for (var kind = 0; kind < 5; kind++)
            {
                int?[] told =
                [
                    all[kind],
                    custody[kind],
                    community[kind],
                    all[kind] - custody[kind],
                    all[kind] - community[kind],
                    custody[kind] + community[kind] - all[kind],
                ];
                told.ShouldAllBe(count => count == null || count == 0 || count >= Smallest);
            }
        }
    }, iter: 200);

    private static int?[] Five(PublishedCounts counts, string question, string population)
    {
        var tally = counts.Figure(question, population).Tally;
        return [tally.Sufficient, tally.Insufficient, tally.NotApplicable, tally.Unknown, tally.Missing];
    }

    private static PublishedCounts Publish(int custody, int community, Answer[][] answers)
    {
        var readings = new Readings(Instrument, [.. answers.Select((given, place) => CaseAssessment.Of(
            Given.ACase(
                $"C{place + 1}",
                ("custody", place < custody || place >= custody + community ? "yes" : "no"),
                ("community", place < custody ? "no" : "yes")), Instrument, given))]);
        return PublishedCounts.Of(readings, [], PooledScores.Of(readings), Smallest);
    }
}
