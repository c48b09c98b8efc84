using Plumbline.Assessments.Rulings;

namespace Plumbline.Tests.Assessments.Rulings;

public sealed class RulingRulesTests
{
    [Fact]
    public void A_ruling_is_in_one_language_or_in_both_and_never_without_words()
    {
        Faults(" One\r\nmore ", null).ShouldBeEmpty();
        Faults(null, "Un").ShouldBeEmpty();
        Faults("One", "Un").ShouldBeEmpty();
        Faults(" \n", "").ShouldBe([("ruling-empty", "English")]);
        new RulingText(" One\r\nmore ", " ").Tidied().ShouldBe(new RulingText("One\nmore", null));
    }

    [Fact]
    public void Each_text_has_a_length_that_it_may_have_and_none_beyond_it()
    {
        var (longest, longer) = (new string('a', RulingRules.LongestText), new string('a', RulingRules.LongestText + 1));

        Faults(longest, longest).ShouldBeEmpty();
        Faults(longer, longer).ShouldBe([("text-too-long", "English"), ("text-too-long", "Welsh")]);
        RulingRules.FaultsOf(new RulingText(longer, null)).Single().Welsh.ShouldBe("mae gan y testun 4,001 o nodau, a 4,000 yw’r mwyaf");
        RulingRules.FaultsOfReason(new string('a', RulingRules.LongestReason)).ShouldBeEmpty();
        RulingRules.FaultsOfReason(new string('a', RulingRules.LongestReason + 1)).Single().Subject.ShouldBe("Why");
        RulingRules.FaultsOfEnquiry(new string('a', RulingRules.LongestEnquiry)).ShouldBeEmpty();
        RulingRules.FaultsOfEnquiry(new string('a', RulingRules.LongestEnquiry + 1)).Single().Subject.ShouldBe("Enquiry");
    }

    [Fact]
    public void A_reason_and_an_enquiry_are_never_empty()
    {
        RulingRules.FaultsOfReason(" ").Single().Code.ShouldBe("reason-missing");
        RulingRules.FaultsOfEnquiry(null).Single().Code.ShouldBe("enquiry-empty");
    }

    private static IEnumerable<(string, string?)> Faults(string? english, string? welsh) =>
        RulingRules.FaultsOf(new RulingText(english, welsh).Tidied()).Select(fault => (fault.Code, fault.Subject));
}
