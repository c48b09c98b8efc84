using Plumbline.Assessments.Rulings;

namespace Plumbline.Tests.Assessments.Rulings;

public sealed class QuestionRulingsTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_newest_ruling_comes_first_and_a_replaced_one_is_no_longer_judged_by()
    {
        var (old, further) = (Made(1) with { EndedAt = At(3) }, Made(2));
        var instead = Made(3) with { Replaces = old.Id };

        var rulings = new QuestionRulings([further, instead, old]);

        rulings.All.ShouldBe([instead, further, old]);
        rulings.Standing.ShouldBe([instead, further]);
        rulings.ToJudgeBy.ShouldBe([instead, further]);
        rulings.InPlaceOf(old).ShouldBe(instead);
        rulings.InPlaceOf(further).ShouldBeNull();
    }

    [Fact]
    public void One_that_was_withdrawn_without_another_is_still_told_to_whoever_judges()
    {
        var withdrawn = Made(1) with { EndedAt = At(2) };

        new QuestionRulings([withdrawn]).ToJudgeBy.ShouldBe([withdrawn]);
        new QuestionRulings([withdrawn]).Standing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, SinceJudged.Made)]
    [InlineData(1, SinceJudged.Nothing)]
    [InlineData(2, SinceJudged.Nothing)]
    public void A_ruling_is_newer_only_where_it_was_made_after_the_question_was_judged(int judged, SinceJudged expected) =>
        new QuestionRulings([Made(1)]).Since(At(judged)).ShouldBe(expected);

    [Fact]
    public void A_ruling_in_the_place_of_another_is_new_to_whoever_judged_by_the_other()
    {
        var old = Made(1) with { EndedAt = At(3) };

        new QuestionRulings([old, Made(3) with { Replaces = old.Id }]).Since(At(2)).ShouldBe(SinceJudged.Made);
    }

    [Theory]
    [InlineData(0, SinceJudged.Nothing)]
    [InlineData(2, SinceJudged.Withdrawn)]
    [InlineData(4, SinceJudged.Nothing)]
    public void A_withdrawal_concerns_whoever_judged_while_the_ruling_stood(int judged, SinceJudged expected) =>
        new QuestionRulings([Made(1) with { EndedAt = At(3) }]).Since(At(judged)).ShouldBe(expected);

    [Fact]
    public void Whoever_judged_by_a_ruling_is_told_when_nothing_stands_of_it_though_another_took_its_place_for_a_while()
    {
        var first = Made(1) with { EndedAt = At(3) };
        var second = Made(3) with { Replaces = first.Id, EndedAt = At(5) };

        new QuestionRulings([first, second]).Since(At(2)).ShouldBe(SinceJudged.Withdrawn);
        new QuestionRulings([first, second]).Since(At(6)).ShouldBe(SinceJudged.Nothing);
    }

    [Fact]
    public void Nothing_is_newer_than_a_judgement_that_is_not_there()
    {
        new QuestionRulings([Made(1)]).Since(null).ShouldBe(SinceJudged.Nothing);
        new QuestionRulings([]).Since(At(1)).ShouldBe(SinceJudged.Nothing);
    }

    [Fact]
    public void A_reader_gets_the_text_in_their_language_and_else_the_other_one_that_is_told_apart()
    {
        var both = new RulingText("one", "un");

        both.For(Language.English).ShouldBe(("one", Language.English));
        both.For(Language.Welsh).ShouldBe(("un", Language.Welsh));
        new RulingText("one", null).For(Language.Welsh).ShouldBe(("one", Language.English));
        new RulingText(null, "un").For(Language.English).ShouldBe(("un", Language.Welsh));
    }

    private static DateTimeOffset At(int hours) => Start.AddHours(hours);

    private static Ruling Made(int hours) => new(Guid.CreateVersion7(At(hours)), "q11", new RulingText("one", null), At(hours), "quality");
}
