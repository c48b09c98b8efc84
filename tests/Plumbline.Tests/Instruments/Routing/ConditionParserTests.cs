using Plumbline.Instruments.Routing;

namespace Plumbline.Tests.Instruments.Routing;

public sealed class ConditionParserTests
{
    [Fact]
    public void A_condition_binds_and_before_or()
    {
        var condition = ConditionParser.Parse("${a} = 'yes' or ${b} != 'no' and not(${c} = \"na\")").Value;

        var either = condition.ShouldBeOfType<Condition.Any>();
        either.Parts[0].ShouldBe(new Condition.Asked("a", "yes", false, 1));
        var both = either.Parts[1].ShouldBeOfType<Condition.All>();
        both.Parts[0].ShouldBe(new Condition.Asked("b", "no", true, 17));
        both.Parts[1].ShouldBeOfType<Condition.Not>().Part.ShouldBe(new Condition.Asked("c", "na", false, 38));
    }

    [Theory]
    [InlineData("${a} = ", "expected a value in quotes, at character 8")]
    [InlineData("${a = 'yes'", "the name is not closed by }, at character 3")]
    [InlineData("${a} = 'yes", "the value is not closed by its quote, at character 9")]
    [InlineData("a = 'yes'", "expected ${NAME}, at character 1")]
    [InlineData("${a} > 'yes'", "expected a whole number after >, at character 8")]
    [InlineData("${a} ~ 'yes'", "expected = or != after ${a}, at character 6")]
    [InlineData("${a} >= 12345678901", "the number is too long, at character 9")]
    [InlineData("${a} = 'yes' and", "expected ${NAME}, at character 17")]
    [InlineData("${a} = 'yes' ${b} = 'no'", "the condition goes on where it should end, at character 14")]
    [InlineData("(${a} = 'yes'", "expected ), at character 14")]
    public void What_cannot_be_read_is_named_by_character(string text, string message) =>
        ConditionParser.Parse(text).Refusals.ShouldHaveSingleItem().Message.ShouldStartWith(message);

    [Theory]
    [InlineData("${age} >= 16", Comparison.AtLeast, 16)]
    [InlineData("${age}<16", Comparison.Less, 16)]
    [InlineData("${age} != -1", Comparison.NotEqual, -1)]
    public void A_number_is_compared_without_quotes(string text, Comparison comparison, int number) =>
        ConditionParser.Parse(text).Value.ShouldBe(new Condition.Compared("age", comparison, number, 1));

    [Fact]
    public void A_condition_nested_so_as_to_exhaust_the_machine_is_refused() =>
        ConditionParser.Parse(string.Concat(Enumerable.Repeat("not(", 10_000))).Refusals.ShouldHaveSingleItem().Message.ShouldContain("nested more than 32 levels");
}
