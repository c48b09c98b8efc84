using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Reports.Disclosures;
using Plumbline.Scores;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Reports.Disclosures;

public sealed class PublishedCountsTests
{
    private static readonly Readings Croydon =
        InspectionFolder.ReadForScoring(Repository.PathTo("examples", "croydon-2012"), new InstrumentShelf([Repository.PathTo("instruments")])).Value.Readings;

    [Fact]
    public void Without_a_smallest_count_every_figure_is_whole()
    {
        var counts = Publish(smallest: 0);

        counts.Withheld.ShouldBe(0);
        counts.Figures.ShouldAllBe(figure => figure.Tally.IsWhole);
        counts.Figures.Count.ShouldBe(Croydon.Instrument.Questions.Count * Croydon.Instrument.Phases.Count);
    }

    [Fact]
    public void No_count_below_the_smallest_is_published()
    {
        var counts = Publish(smallest: 5);

        counts.Figures
            .SelectMany(figure =>
                new[] { figure.Tally.Sufficient, figure.Tally.Insufficient, figure.Tally.NotApplicable, figure.Tally.Unknown, figure.Tally.Missing })
            .ShouldAllBe(count => count == null || count == 0 || count >= 5);
        counts.Characteristics.ShouldAllBe(value => value.Cases == null || value.Cases == 0 || value.Cases >= 5);
    }

    [Fact]
    public void Most_large_counts_are_still_published()
    {
        var counts = Publish(smallest: 5);

        counts.Figures
            .Count(figure => figure.Population == Phase.All && figure.Tally.Share is not null)
            .ShouldBeGreaterThan(Croydon.Instrument.Questions.Count / 4);
    }

    [Fact]
    public void A_criterion_does_not_give_away_the_question_that_is_withheld()
    {
        var counts = Publish(smallest: 5);
        var scores = PooledScores.Of(Croydon);

        foreach (var criterion in scores.Criteria)
        {
            var withheld = counts.Figures.Count(figure =>
                figure.Population == Phase.All && figure.Question.IsScored && figure.Question.Criterion == criterion.Id && figure.Tally.Sufficient is null);
            withheld.ShouldNotBe(1, criterion.Id);
        }
    }

    [Fact]
    public void Custody_taken_from_all_cases_leaves_no_small_number()
    {
        var counts = Publish(smallest: 5);

        foreach (var figure in counts.Figures.Where(figure => figure.Population != Phase.All))
        {
            var outside = counts.Figure(figure.Question.Name, Phase.All).Tally.Sufficient - figure.Tally.Sufficient;
            (outside is null or 0 or >= 5).ShouldBeTrue($"{figure.Question.Name} outside {figure.Population}: {outside}");
        }
    }

    private static PublishedCounts Publish(int smallest) => PublishedCounts.Of(Croydon, [], PooledScores.Of(Croydon), smallest);
}
