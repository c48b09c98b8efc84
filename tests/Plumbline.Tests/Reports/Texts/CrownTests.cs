using Plumbline.Inspections;
using Plumbline.Reports.Texts;

namespace Plumbline.Tests.Reports.Texts;

/// <summary>The King from 8 September 2022: The London Gazette, 10 September 2022; Estyn writes Ei Mawrhydi before it and Ei Fawrhydi since.</summary>
public sealed class CrownTests
{
    [Theory]
    [InlineData("2012-03", "EM", "Ei Mawrhydi", "Her Majesty’s")]
    [InlineData("2022-08", "EM", "Ei Mawrhydi", "Her Majesty’s")]
    [InlineData("2022-09-07", "EM", "Ei Mawrhydi", "Her Majesty’s")]
    [InlineData("2022-09-08", "EF", "Ei Fawrhydi", "His Majesty’s")]
    [InlineData("2022-09", "EF", "Ei Fawrhydi", "His Majesty’s")]
    [InlineData("2026-03-14", "EF", "Ei Fawrhydi", "His Majesty’s")]
    public void The_Crown_is_named_as_it_was_on_the_day(string day, string initials, string welsh, string english)
    {
        var on = CalendarDate.Parse(day)!.Value;

        Crown.Initials(on).ShouldBe(new LocalText("HM", initials));
        Crown.InFull(on).ShouldBe(new LocalText(english, welsh));
    }
}
