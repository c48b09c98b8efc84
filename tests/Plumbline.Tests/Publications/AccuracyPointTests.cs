using Plumbline.Publications;

namespace Plumbline.Tests.Publications;

public sealed class AccuracyPointTests
{
    [Fact]
    public void Points_are_counted_by_what_became_of_them_and_open_ones_hold_the_report_up()
    {
        AccuracyPoint open = new("1.2, page 9", "Two cases were transferred, not one");
        AccuracyPoint[] points = [open, open with { IsAccepted = true, Reason = "Changed to two" },
            open with { IsAccepted = false, Reason = "The records say one" }];

        var counts = AccuracyCounts.Of(points);

        counts.ShouldBe(new AccuracyCounts(1, 1, 1));
        counts.FaultsOfFinishing().Single().Message.ShouldStartWith("1 of the service’s points");
        AccuracyCounts.Of(points[1..]).FaultsOfFinishing().ShouldBeEmpty();
    }
}
