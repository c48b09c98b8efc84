using System.Text.Json;
using Plumbline.Statistics.Distributions;

namespace Plumbline.Tests.Statistics.Distributions;

public sealed class DistributionTests
{
    private static readonly IReadOnlyList<JsonElement> Cases = Reference.Cases("distributions.json");

    [Theory]
    [InlineData("normal", 9, 1e-15)]
    [InlineData("t", 70, 1e-11)]
    [InlineData("beta", 60, 1e-11)]
    [InlineData("log-gamma", 7, 1e-13)]
    public void Quantiles_are_those_of_R(string kind, int count, double closeness)
    {
        var cases = Cases.Where(one => one.Text("kind") == kind).ToList();
        cases.Count.ShouldBe(count);

        foreach (var one in cases)
        {
            var (p, a, b) = (one.Number("p"), one.Number("a"), one.Number("b"));
            var ours = kind switch
            {
                "normal" => Normal.Quantile(p),
                "t" => StudentT.Quantile(p, a),
                "beta" => Beta.Quantile(p, a, b),
                _ => Gamma.Log(a),
            };

            ours.ShouldBe(one.Number("value"), closeness * Math.Max(1, Math.Abs(one.Number("value"))), one.ToString());
        }
    }

    [Fact]
    public void Printed_tables_agree()
    {
        Normal.Quantile(0.975).ShouldBe(1.959964, 1e-6);
        StudentT.Quantile(0.975, 10).ShouldBe(2.228, 5e-4);
        StudentT.Quantile(0.975, 37).ShouldBe(2.026, 5e-4);
    }

    /// <summary>With one degree of freedom it is Cauchy's, 1/2 + arctan(t)/pi; with two 1/2 + t / (2 sqrt(2 + t^2)). Both sides of the point where the way of
    /// reckoning changes.</summary>
    [Theory]
    [InlineData(0.3)]
    [InlineData(0.999)]
    [InlineData(1)]
    [InlineData(1.001)]
    [InlineData(1.4142)]
    [InlineData(7)]
    public void With_one_and_two_degrees_of_freedom_it_has_a_closed_form(double at)
    {
        StudentT.Cumulative(at, 1).ShouldBe(0.5 + (Math.Atan(at) / Math.PI), 1e-12);
        StudentT.Cumulative(-at, 1).ShouldBe(0.5 - (Math.Atan(at) / Math.PI), 1e-12);
        StudentT.Cumulative(at, 2).ShouldBe(0.5 + (at / (2 * Math.Sqrt(2 + (at * at)))), 1e-12);
        StudentT.Cumulative(-at, 2).ShouldBe(0.5 - (at / (2 * Math.Sqrt(2 + (at * at)))), 1e-12);
    }

    [Theory]
    [InlineData(0.9, 0.5)]
    [InlineData(0.2, 0.01)]
    [InlineData(3, 40)]
    public void It_is_the_same_on_both_sides(double at, double degreesOfFreedom)
    {
        (StudentT.Cumulative(at, degreesOfFreedom) + StudentT.Cumulative(-at, degreesOfFreedom)).ShouldBe(1, 1e-12);
        StudentT.Cumulative(at, degreesOfFreedom).ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void A_probability_of_none_or_all_has_no_quantile()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Normal.Quantile(0));
        Should.Throw<ArgumentOutOfRangeException>(() => StudentT.Quantile(1, 5));
        Should.Throw<ArgumentOutOfRangeException>(() => StudentT.Quantile(0.5, 0));
    }
}
