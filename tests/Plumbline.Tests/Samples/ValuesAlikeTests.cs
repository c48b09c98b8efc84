using Plumbline.Caseloads;
using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Testing;
using Case = Plumbline.Caseloads.Case;

namespace Plumbline.Tests.Samples;

/// <summary>A draw tells values apart letter by letter; people do not. Where the two would differ, nothing is drawn before someone has said what is
/// meant.</summary>
public class ValuesAlikeTests
{
    [Fact]
    public void Values_that_differ_only_in_capitals_are_named_with_how_many_cases_have_each() =>
        Draws.Draw(Of("Male", "male", "male", "female"), Given.ADesign(SampleMethod.Balanced, 2) with { Margins = ["gender"] }, "s").Refusals
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe(
                "\"male\" (2 cases) and \"Male\" (1 case) of gender differ only in capitals and would be drawn as if they were different (gender); write "
                    + "male in all of them");

    [Fact]
    public void A_value_of_a_rule_that_no_case_has_while_one_alike_is_there_is_asked_about() =>
        Draws.Draw(
            Of("Female", "Female", "Male"),
            Given.ADesign(SampleMethod.Simple, 2) with { Floors = [Given.AFloor("girls", 1, "${gender} = 'female'")] },
            "s").Refusals
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("the design asks for gender \"female\", which no case has, while there is \"Female\" (2 cases) (gender); did you mean Female?");

    [Fact]
    public void Fields_that_the_design_does_not_ask_for_stop_nothing() =>
        Draws.Draw(Of("Male", "male"), Given.ADesign(SampleMethod.Simple, 1), "s").IsRefused.ShouldBeFalse();

    [Fact]
    public void A_caseload_without_a_case_is_called_so() =>
        Draws.Draw(Of(), Given.ADesign(SampleMethod.Simple, 2), "s").Refusals
            .ShouldHaveSingleItem().Message
            .ShouldBe("the caseload holds no case: nothing can be drawn");

    private static Caseload Of(params ReadOnlySpan<string> genders)
    {
        var cases = new List<Case>();
        foreach (var gender in genders)
        {
            cases.Add(Given.ACase($"X{cases.Count}", ("gender", gender)));
        }

        return Caseload.Of(cases).Value;
    }
}
