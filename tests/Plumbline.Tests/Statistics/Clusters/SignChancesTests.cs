using Plumbline.Statistics.Clusters;

namespace Plumbline.Tests.Statistics.Clusters;

public sealed class SignChancesTests
{
    /// <summary>
    /// Darwin's pairs of maize, in eighths of an inch. Fisher (The Design of Experiments, 1935, section 21) counts 863 of the 32,768 orders of signs whose sum
    /// is at least as great.
    /// </summary>
    private static readonly double[] Maize = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];

    [Theory]
    [InlineData(863, true)]
    [InlineData(862, false)]
    public void Darwins_maize_lies_where_Fisher_counted_it(int orders, bool beyond) =>
        SignChances.Crossed(Maize, AtTheEnd(Maize.Length, orders / 32768.0))[^1].ShouldBe(beyond);

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.03)]
    [InlineData(0.01)]
    public void All_looks_together_cross_no_oftener_than_they_may_of_all_orders_of_signs(double allowance)
    {
        double[] sizes = [3.1, 0.4, 7.7, 2.2, 5.9, 1.3, 9.6, 4.8, 0.9, 6.4];
        var allowed = Enumerable.Range(1, sizes.Length).Select(look => allowance * look * look / 100).ToArray();
        var crossed = 0;
        for (var order = 0; order < 1 << sizes.Length; order++)
        {
            var signed = sizes.Select((size, at) => (order >> at & 1) == 0 ? size : -size).ToArray();
            crossed += SignChances.Crossed(signed, allowed).Contains(true) ? 1 : 0;
        }

        crossed.ShouldBeGreaterThan((int)Math.Floor(allowance * 1024) - 3);
        crossed.ShouldBeLessThanOrEqualTo((int)Math.Floor(allowance * 1024));
    }

    [Fact]
    public void Differences_that_are_all_nought_or_equal_in_their_sum_cross_nothing() =>
        SignChances.Crossed([0, 0, 0, 0, 0, 0, 0, 0], AtTheEnd(8, 0.4)).ShouldAllBe(look => !look);

    private static double[] AtTheEnd(int looks, double allowance) => [.. Enumerable.Repeat(0.0, looks - 1), allowance];
}
