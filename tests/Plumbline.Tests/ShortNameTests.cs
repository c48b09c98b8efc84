namespace Plumbline.Tests;

public sealed class ShortNameTests
{
    [Theory]
    [InlineData("croydon-2012")]
    [InlineData("core-case")]
    [InlineData("2009.1")]
    [InlineData("a")]
    [InlineData("Under_Score-1.2")]
    public void A_short_name_may_stand_in_a_path(string text) => ShortName.Is(text).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../x")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a..b")]
    [InlineData(".git")]
    [InlineData("-rf")]
    [InlineData("a ")]
    [InlineData("a\n")]
    [InlineData("a\0")]
    [InlineData("C:")]
    [InlineData("tŷ")]
    [InlineData("a.")]
    public void What_could_lead_elsewhere_is_none(string text) => ShortName.Is(text).ShouldBeFalse();

    [Fact]
    public void Sixty_letters_are_the_most() => (ShortName.Is(new string('a', 60)), ShortName.Is(new string('a', 61))).ShouldBe((true, false));
}
