namespace Plumbline.Tests;

public class TextLengthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("ab\r\ncd", 5)]
    [InlineData("ab\ncd", 5)]
    [InlineData("\r\r\n\n", 3)]
    [InlineData("Siôn 🙂", 6)]
    public void A_line_break_and_a_sign_of_two_halves_are_one_character_each(string text, int expected) => TextLength.Of(text).ShouldBe(expected);
}
