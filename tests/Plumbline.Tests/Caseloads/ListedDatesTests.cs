using Plumbline.Caseloads.Intake;

namespace Plumbline.Tests.Caseloads;

/// <summary>Dates as systems and people write them: each is read as the one day it can mean, or not at all.</summary>
public class ListedDatesTests
{
    private static readonly string[] Forms = ["dd/MM/yyyy", "d/M/yyyy", "dd/MM/yy"];

    [Theory]
    [InlineData("11/09/2011")]
    [InlineData("11/9/2011")]
    [InlineData("11/09/11")]
    [InlineData("11/09/2011 00:00")]
    [InlineData("11/09/2011 14:35:10")]
    [InlineData("11/09/2011 2:35 PM")]
    [InlineData("2011-09-11")]
    [InlineData("2011-09-11 00:00:00.000")]
    [InlineData("2011-09-11T00:00:00")]
    [InlineData("2011-09-11T00:00:00Z")]
    [InlineData("2011/09/11")]
    [InlineData("20110911")]
    [InlineData("11.09.2011")]
    [InlineData("11-09-2011")]
    [InlineData("11 Sep 2011")]
    [InlineData("11-Sept-2011")]
    [InlineData("11-SEP-11")]
    [InlineData("11th September 2011")]
    [InlineData("Sunday, 11 September 2011")]
    [InlineData("September 11, 2011")]
    [InlineData("11 Medi 2011")]
    [InlineData("11eg o Fedi 2011")]
    [InlineData("11 medi 2011 09:30")]
    public void One_day_in_many_forms(string text) => ListedDates.Of(text, Forms).ShouldBe(new DateOnly(2011, 9, 11));

    [Theory]
    [InlineData("")]
    [InlineData("40801")]
    [InlineData("09/13/2011")]
    [InlineData("31/02/2011")]
    [InlineData("2011-09-10T23:00:00Z")]
    [InlineData("11 Ma 2011")]
    [InlineData("11 Smarch 2011")]
    [InlineData("September 2011")]
    [InlineData("4")]
    [InlineData("11.9")]
    [InlineData("00:00")]
    public void What_could_be_another_day_or_none_is_none(string text) => ListedDates.Of(text, Forms).ShouldBeNull();

    [Fact]
    public void Where_the_mapping_puts_the_month_first_dots_and_strokes_are_not_guessed_at()
    {
        ListedDates.Of("09/11/2011", ["MM/dd/yyyy"]).ShouldBe(new DateOnly(2011, 9, 11));
        ListedDates.Of("09.11.2011", ["MM/dd/yyyy"]).ShouldBeNull();
    }

    [Fact]
    public void A_serial_number_is_known_for_what_it_is()
    {
        ListedDates.OfSerial("40801").ShouldBe(new DateOnly(2011, 9, 15));
        ListedDates.OfSerial("4").ShouldBeNull();
    }
}
