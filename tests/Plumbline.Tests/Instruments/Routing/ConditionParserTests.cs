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
    [InlineData("${a} > 'yes'", "expected a number after >, at character 8")]
    [InlineData("${a} ~ 'yes'", "expected = or != after ${a}, at character 6")]
    [InlineData("${a} >= 1234567890123456", "the number is too long, at character 9")]
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
        ConditionParser.Parse(string.Concat(Enumerable.Repeat("not(", 10_000))).Refusals
            .ShouldHaveSingleItem().Message
            .ShouldContain("nested more than 32 levels");

    [Theory]
    [InlineData("selected(${a}, 'yes')", "${a} = 'yes'")]
    [InlineData("${ a } = 'yes'", "${a} = 'yes'")]
    [InlineData("${a} = ‘yes’", "${a} = 'yes'")]
    [InlineData("${a} = “yes”", "${a} = 'yes'")]
    [InlineData("'yes' = ${a}", "${a} = 'yes'")]
    [InlineData("16 <= ${a}", "${a} >= 16")]
    [InlineData("${a} > '16'", "${a} > 16")]
    [InlineData("number(${a}) > 16", "${a} > 16")]
    [InlineData("count-selected(${a}) > 0", "${a} != ''")]
    [InlineData("count-selected(${a}) = 0", "${a} = ''")]
    [InlineData("string-length(${a}) != 0", "${a} != ''")]
    [InlineData("coalesce(${a}, ${b}) = 'yes'", "(${a} != '' and ${a} = 'yes') or (${a} = '' and ${b} = 'yes')")]
    [InlineData("coalesce(coalesce(${a}, ${b}), 'no') = 'no'",
        "(${a} != '' and ${a} = 'no') or (${a} = '' and ((${b} != '' and ${b} = 'no') or (${b} = '' and true())))")]
    [InlineData("if(${a} = 'x', ${b} = 'y', false())", "(${a} = 'x' and ${b} = 'y') or (not(${a} = 'x') and false())")]
    public void What_authors_of_forms_write_says_the_same_in_plain_terms(string written, string plain) => Shape(written).ShouldBe(Shape(plain));

    [Theory]
    [InlineData("regex(${a}, 'y')", "regex() has no place in a condition here, at character 1", "known are ")]
    [InlineData("selectd(${a}, 'y')", "selectd() has no place", "did you mean selected?")]
    [InlineData("${a} = today()", "today() has no place in a condition here, at character 8", "known are ")]
    [InlineData("${a} = ${b}", "expected a value after =; two answers", "compare each")]
    [InlineData("${a} > '2011-12-05'", "expected a number after >", "write the day as date('2011-12-05')")]
    [InlineData("${a} > date('5/12/2011')", "\"5/12/2011\" is no day", "write it as 2011-12-05")]
    [InlineData("string-length(${a}) > 3", "string-length(${a}) can only be asked", "write ${a} != ''")]
    public void What_has_no_place_is_named_with_what_to_write(string text, string message, string suggestion)
    {
        var refusal = ConditionParser.Parse(text).Refusals.ShouldHaveSingleItem();

        refusal.Message.ShouldStartWith(message);
        refusal.Suggestion!.ShouldStartWith(suggestion);
    }

    [Theory]
    [InlineData("coalesce(")]
    [InlineData("if(")]
    [InlineData("number(")]
    [InlineData("(")]
    public void Functions_nested_so_as_to_exhaust_the_machine_are_refused(string opening) =>
        ConditionParser.Parse(string.Concat(Enumerable.Repeat(opening,
            10_000))).Refusals.ShouldHaveSingleItem().Message.ShouldContain("nested more than 32 levels");

    [Theory]
    [InlineData("${ a } = ‘yes’ and\u00a0${b} = \"it’s\"", "${a} = 'yes' and ${b} = \"it’s\"")]
    [InlineData("${a} = 'it’s'", "${a} = 'it’s'")]
    [InlineData("${a} = ‘no", "${a} = ‘no")]
    [InlineData("${a", "${a")]
    public void A_condition_goes_to_form_tools_with_straight_quotes(string written, string straight)
    {
        ConditionText.Straight(written).ShouldBe(straight);
        ConditionText.Straight(straight).ShouldBe(straight);
    }

    private static string Shape(string text) => Shape(ConditionParser.Parse(text).Value);

    private static string Shape(Condition condition) => condition switch
    {
        Condition.Asked asked => $"{asked.Name} {(asked.Negated ? "!=" : "=")} '{asked.Value}'",
        Condition.Compared compared => $"{compared.Name} {compared.Comparison} {compared.Number}",
        Condition.Chosen chosen => $"count {chosen.Name} {chosen.Comparison} {chosen.Number}",
        Condition.Dated dated => $"{dated.Name} {dated.Comparison} {dated.Day:yyyy-MM-dd}",
        Condition.Fixed @fixed => @fixed.Holds ? "true" : "false",
        Condition.Not not => $"not({Shape(not.Part)})",
        Condition.All all => $"all({string.Join(", ", all.Parts.Select(Shape))})",
        Condition.Any any => $"any({string.Join(", ", any.Parts.Select(Shape))})",
        _ => throw new InvalidOperationException(),
    };
}
