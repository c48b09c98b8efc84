using Plumbline.Statistics.Clusters;

namespace Plumbline.Tests.Statistics.Clusters;

/// <summary>With one value a case it is the mean of any textbook with Student's interval: 1, 2, 3 and 4 have the mean 2.5, the deviation 1.290994, and t of
/// three degrees is 3.182446.</summary>
public sealed class ClusteredMeanTests
{
    [Fact]
    public void With_one_value_a_case_it_is_the_interval_of_a_mean()
    {
        var interval = ClusteredMean.Of([(1, 1), (2, 1), (3, 1), (4, 1)])!.Value;

        interval.Centre.ShouldBe(2.5, 1e-12);
        interval.StandardError.ShouldBe(1.290994 / 2, 1e-6);
        interval.Low.ShouldBe(2.5 - (3.182446 * 1.290994 / 2), 1e-5);
        interval.High.ShouldBe(2.5 + (3.182446 * 1.290994 / 2), 1e-5);
        interval.Level.ShouldBe(0.95);
    }

    [Fact]
    public void A_case_without_a_value_counts_for_nothing() =>
        ClusteredMean.Of([(1, 1), (0, 0), (2, 1), (3, 1), (4, 1), (0, 0)]).ShouldBe(ClusteredMean.Of([(1, 1), (2, 1), (3, 1), (4, 1)]));

    /// <summary>Values that are alike within a case, six of each: as sure as one of each, and not more.</summary>
    [Fact]
    public void Values_of_one_case_that_agree_tell_no_more_than_one()
    {
        var (many, one) = (ClusteredMean.Of([(6, 6), (12, 6), (18, 6), (24, 6)])!.Value, ClusteredMean.Of([(1, 1), (2, 1), (3, 1), (4, 1)])!.Value);

        (many.Centre, many.StandardError).ShouldBe((one.Centre, one.StandardError));
    }

    [Fact]
    public void Fewer_than_two_cases_have_no_interval()
    {
        ClusteredMean.Of([(3, 2), (0, 0)]).ShouldBeNull();
        ClusteredMean.Of([(3, 2), (1, 2)]).ShouldNotBeNull();
    }
}
