using System.Globalization;
using Plumbline.Publications;

namespace Plumbline.Tests.Publications;

public sealed class ReleaseMinuteTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-03-20", "09:30", "2026-03-20T09:30:00Z")]
    [InlineData("2026-06-20", "09:30", "2026-06-20T08:30:00Z")]
    public void It_is_set_by_the_clock_of_London(string day, string time, string instant) =>
        ReleaseMinute.On(London, DateOnly.Parse(day, CultureInfo.InvariantCulture), TimeOnly.Parse(time, CultureInfo.InvariantCulture), Now)
            .Value.ShouldBe(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture));

    /// <summary>In 2026 the clocks go forward at 01:00 on 29 March and back at 02:00 on 25 October.</summary>
    [Theory]
    [InlineData("2026-03-29", "01:30", "minute-skipped")]
    [InlineData("2026-10-25", "01:30", "minute-twice")]
    [InlineData("2026-03-02", "09:30", "minute-past")]
    public void A_minute_that_does_not_come_or_comes_twice_or_has_passed_is_refused(string day, string time, string code) =>
        ReleaseMinute.On(London, DateOnly.Parse(day, CultureInfo.InvariantCulture), TimeOnly.Parse(time, CultureInfo.InvariantCulture), Now).Refusals.Single()
            .Code.ShouldBe(code);
}
