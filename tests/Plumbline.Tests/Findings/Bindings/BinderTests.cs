using CsCheck;
using Plumbline.Findings.Bindings;
using Plumbline.Inspections;
using Plumbline.Findings.Words;
using Plumbline.Statistics;
using Plumbline.Instruments.Rulesets;

namespace Plumbline.Tests.Findings.Bindings;

public sealed class BinderTests
{
    private static readonly FiguresGiven Figures = new(
        ("q_a", new Fact.Counted(new Share(22, 26))),
        ("q_b", new Fact.Counted(new Share(10, 12))),
        ("q_low", new Fact.Counted(new Share(3, 30))),
        ("q_empty", new Fact.Counted(new Share(0, 0))),
        ("q_a@custody", new Fact.Counted(new Share(5, 8))),
        ("criterion:1.2", new Fact.Scored(new Share(937, 1427), new Band("MODERATE", new LocalText("MODERATE", "CYMEDROL"), 60))),
        ("cases", new Fact.Total(38)),
        ("context:population", new Fact.Given(345_600)),
        ("context:youth-share", new Fact.Given(10.8m, GivenUnit.Percent)),
        ("context:offence-rate", new Fact.Given(39, GivenUnit.PerThousand)),
        ("benchmark:safeguarding:lowest", new Fact.Given(37, GivenUnit.Percent)),
        ("context:borough", new Fact.Stated(new LocalText("Croydon"))));

    /// <summary>A weighted share stands for a caseload: 98 per cent of it is no "98 of 100" and no "all but two".</summary>
    [Theory]
    [InlineData("count")]
    [InlineData("of-the")]
    [InlineData("count-percent")]
    [InlineData("part")]
    [InlineData("base")]
    [InlineData("all-but")]
    public void A_weighted_score_is_never_printed_as_a_count(string style)
    {
        var figures = new FiguresGiven(("criterion:1.2", new Fact.Scored(new Share(98, 100), new Band("MINIMUM", new LocalText("MINIMUM",
            "LLEIAF"), 80), IsWeighted: true)));

        var refusal = figures.Print($"{{{{criterion:1.2 {style}}}}}").Refusals.ShouldHaveSingleItem();

        (refusal.Code, refusal.Message).ShouldBe(("weighted-score",
            "criterion:1.2 is weighted by what each case stands for and is no count of judgements; print its percentage"));
        figures.Print("{{criterion:1.2 percent}}").Value.Text.ShouldBe("98%");
    }

    [Theory]
    [InlineData("says:few", 0, 10)]
    [InlineData("says:very-few", 0, 38)]
    [InlineData("says:rarely", 0, 10)]
    [InlineData("all-but", 3, 5)]
    [InlineData("all-but", 2, 3)]
    [InlineData("all-but", 7, 9)]
    public void Words_that_flatter_a_share_are_refused(string token, int part, int whole) =>
        FiguresGiven.One(new Share(part, whole))
            .Print($"{{{{q {token}}}}}").Refusals
            .ShouldHaveSingleItem().Code
            .ShouldBe(token == "all-but" ? "no-fair-words" : "unfair-word");

    [Theory]
    [InlineData(999, "Nine hundred and ninety-nine children and young people")]
    [InlineData(1_000, "A total of 1,000 children and young people")]
    [InlineData(12_345, "A total of 12,345 children and young people")]
    public void A_sentence_may_begin_with_a_bound_number_of_any_size(int number, string printed) =>
        new FiguresGiven(("n", new Fact.Total(number))).Print("{{n noun:children capital}}").Value.Text.ShouldBe(printed);

    [Theory]
    [InlineData("{{q_a}}", "85%")]
    [InlineData("{{q_a no percent}}", "15%")]
    [InlineData("{{q_a custody}}", "five out of eight")]
    [InlineData("{{q_a+q_b percent}}", "84%")]
    [InlineData("{{criterion:1.2}}", "66%")]
    [InlineData("{{criterion:1.2 comment}}", "MODERATE")]
    [InlineData("{{cases}}", "38")]
    [InlineData("{{cases noun:cases}}", "38 cases")]
    [InlineData("{{context:population}}", "345,600")]
    [InlineData("{{context:youth-share}}", "10.8%")]
    [InlineData("{{context:offence-rate}}", "39 per 1,000")]
    [InlineData("{{benchmark:safeguarding:lowest =37%}}", "37%")]
    [InlineData("{{context:borough}}", "Croydon")]
    [InlineData("{{q_a count capital #F069}}", "Twenty-two out of 26")]
    [InlineData("{{q_b says:a-similar-proportion like:q_a}}", "a similar proportion")]
    public void Every_kind_of_figure_is_printed(string binding, string expected) => Figures.Print(binding).Value.Text.ShouldBe(expected);

    [Theory]
    [InlineData("{{q_a =22/26}}")]
    [InlineData("{{q_a =85}}")]
    [InlineData("{{q_a =85%}}")]
    [InlineData("{{q_a count =22}}")]
    [InlineData("{{q_a base =26}}")]
    [InlineData("{{q_b part =ten}}")]
    [InlineData("{{cases =38}}")]
    [InlineData("{{criterion:1.2 comment =MODERATE}}")]
    public void A_pin_that_holds_is_silent(string binding) => Figures.Print(binding).IsRefused.ShouldBeFalse();

    [Theory]
    [InlineData("{{q_c}}", "unknown-key", 7, "did you mean q_a?")]
    [InlineData("{{q_a+q_empy}}", "unknown-key", 11, "did you mean q_empty?")]
    [InlineData("{{q_empty}}", "empty-base", 5, null)]
    [InlineData("{{q_a =84}}", "stale-figure", 11, "read the sentence again, then change the pin")]
    [InlineData("{{q_a =21/26}}", "stale-figure", 11, "read the sentence again, then change the pin")]
    [InlineData("{{q_low says:most}}", "unfair-word", 13, null)]
    [InlineData("{{q_a says:mostt}}", "unknown-word", 11, "did you mean most?")]
    [InlineData("{{q_a says:a-similar-proportion}}", "like-missing", 11, null)]
    [InlineData("{{q_a says:a-similar-proportion like:q_low}}", "unlike", 37, null)]
    [InlineData("{{q_a prcent}}", "unknown-token", 11, "did you mean percent?")]
    [InlineData("{{q_a noun:plan}}", "unknown-noun", 11, "did you mean plans?")]
    [InlineData("{{q_a percent count}}", "two-styles", 19, null)]
    [InlineData("{{q_a soft}}", "welsh-only", 5, null)]
    [InlineData("{{q_a negative}}", "welsh-only", 5, null)]
    [InlineData("{{cases percent}}", "not-a-share", 5, null)]
    [InlineData("{{q_a comment}}", "no-comment", 5, null)]
    [InlineData("{{cases+q_a}}", "cannot-pool", 7, null)]
    [InlineData("{{criterion:1.2 custody}}", "no-such-population", 7, null)]
    [InlineData("{{q_low fraction}}", "no-fair-words", 5, null)]
    [InlineData("{{q_a capital}}", "sentence-starts-with-digit", 5, "put words before the figure")]
    [InlineData("{{}}", "binding-empty", 5, null)]
    public void A_fault_is_refused_at_its_column(string binding, string code, int column, string? suggestion)
    {
        var refusal = Figures.Print(binding).Refusals.ShouldHaveSingleItem();

        refusal.Code.ShouldBe(code);
        refusal.Place.ShouldBe(new Place("text.md", 3, column));
        refusal.Suggestion.ShouldBe(suggestion);
    }

    [Theory]
    [InlineData("{{q_low}}", true)]
    [InlineData("{{q_a}}", true)]
    [InlineData("{{q_a says:most}}", false)]
    [InlineData("{{q_a custody says:majority}}", false)]
    public void A_small_number_is_refused_when_the_publisher_sets_a_threshold(string binding, bool refused)
    {
        Figures.Print(binding).IsRefused.ShouldBeFalse();
        Figures.Print(binding, smallest: 5).Refusals.Any(refusal => refusal.Code == "disclosive").ShouldBe(refused);
    }

    /// <summary>Welsh says none after a verb that says no, and nothing else there: Thomas, Gramadeg y Gymraeg, on the negative.</summary>
    [Theory]
    [InlineData(0, "all-but", "none-without-negative")]
    [InlineData(0, "part", "none-without-negative")]
    [InlineData(0, "count noun:plans", "none-without-negative")]
    [InlineData(0, "says:never", "none-without-negative")]
    [InlineData(0, "percent", null)]
    [InlineData(0, "all-but negative", null)]
    [InlineData(3, "part negative", "negative-some")]
    [InlineData(10, "all-but negative", "negative-some")]
    [InlineData(0, "percent negative", "negative-some")]
    [InlineData(3, "says:not-usually negative", null)]
    public void In_Welsh_the_verb_and_the_figure_say_no_together(int part, string tokens, string? refused) =>
        (FiguresGiven.One(new Share(part, 10)).Print($"{{{{q {tokens}}}}}", Language.Welsh).Refusals.SingleOrDefault()?.Code).ShouldBe(refused);

    [Fact]
    public void A_rate_can_be_the_subject_of_a_Welsh_verb() =>
        Figures.Print("{{context:offence-rate}}", Language.Welsh).Value.Text.ShouldBe("39 o bob 1,000");

    [Fact]
    public void Every_share_prints_in_every_style_that_promises_to() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[1, 400], Gen.Bool).Where((part, whole, _) => part <= whole).Sample((part, whole, starts) =>
        {
            foreach (var style in (string[])[
                "percent", "count", "of-the", "count-percent noun:cases", "part", "base", "part noun:programmes", "noun:plans", "",
            ])
            {
                foreach (var language in Languages.All)
                {
                    var begins = starts && style is "count" or "of-the" or "part";
                    var saysNone = part == 0 && style is not ("percent" or "base") && (style, whole) is not ("", >= Wording.LargeBase);
                    var negative = saysNone && language == Language.Welsh ? " negative" : "";
                    var printed = FiguresGiven.One(new Share(part, whole)).Print($"{{{{q {style}{negative}}}}}", language, begins).Value.Text;

                    printed.ShouldNotBeNullOrWhiteSpace();
                    printed.ShouldNotContain("  ");
                    (begins && char.IsAsciiDigit(printed[0])).ShouldBeFalse(printed);
                }
            }
        });

    [Fact]
    public void A_fraction_in_words_is_fair_wherever_one_is_found() =>
        Gen.Select(Gen.Int[0, 200], Gen.Int[1, 200]).Where((part, whole) => part <= whole).Sample((part, whole) =>
        {
            var share = new Share(part, whole);
            (SharePhrases.Nearest(share)?.IsFair(share) ?? true).ShouldBeTrue();
        });
}
