using Plumbline.Statistics;

namespace Plumbline.Tests.Statistics;

public class DecimalsTests
{
    [Theory]
    [InlineData(-0.004, "0.00", "0.00")]
    [InlineData(-2.220446049250313E-16, "0.00", "0.00")]
    [InlineData(-0.006, "-0.01", "-0.01")]
    [InlineData(0.7, "0.70", "+0.70")]
    [InlineData(double.NaN, "", "")]
    public void What_rounds_to_nothing_has_no_sign(double value, string plain, string withSign)
    {
        Decimals.Of(value, 2).ShouldBe(plain);
        Decimals.WithSign(value, 2).ShouldBe(withSign);
    }
}
