using CsCheck;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;

namespace Plumbline.Tests.Instruments.AnswerTypes;

public sealed class AnswerTypeTests
{
    private static readonly IReadOnlyList<Choice> Colours =
        [.. new[] { "red", "green", "blue", "other_shade" }.Select(name => new Choice(name, new LocalText(name)))];

    /// <summary>For each type that is answered, any answer of it.</summary>
    private static readonly Dictionary<AnswerType, Gen<TypedAnswer>> AnyAnswer = new()
    {
        [KnownTypes.SelectOne] = Gen.Int[0, 3].Select(TypedAnswer (place) => TypedAnswer.Chosen.Of(Colours[place].Name)),
        [KnownTypes.SelectMultiple] = Gen.Int[1, 15].Select(TypedAnswer (mask) =>
            TypedAnswer.Chosen.Of(Colours.Index().Where(pair => (mask & (1 << pair.Index)) != 0).Select(pair => pair.Item.Name))),
        [KnownTypes.WholeNumber] = Gen.Int[-999_999_999, 999_999_999].Select(TypedAnswer (number) => new TypedAnswer.Counted(number)),
        [KnownTypes.DecimalNumber] = Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[0, 6]).Select(TypedAnswer (number, places) =>
            new TypedAnswer.Counted(number / (decimal)Math.Pow(10, places))),
        [KnownTypes.Date] = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(TypedAnswer (day) => new TypedAnswer.OnDay(DateOnly.FromDayNumber(day))),
        [KnownTypes.Time] = Gen.Int[0, (24 * 60) - 1].Select(TypedAnswer (minute) => new TypedAnswer.AtTime(new TimeOnly(minute / 60, minute % 60))),
        [KnownTypes.Text] = Gen.String[Gen.Char[' ', '\u02ff'], 1, 60].Where(text => TextCharacters.FirstUnfit(text) < 0 && !text.Any(char.IsControl))
            .Select(TypedAnswer (text) => new TypedAnswer.Words(text)),
    };

    [Fact]
    public void What_is_written_reads_back_as_the_same_answer_of_every_type()
    {
        AnyAnswer.Keys.ShouldBe(KnownTypes.All.Where(type => type.IsAnswered && type != KnownTypes.Judgement), ignoreOrder: true);
        foreach (var (type, answers) in AnyAnswer)
        {
            answers.Sample(answer =>
            {
                var read = type.Read(answer.Text, Colours).Value;

                read.ShouldBe(answer);
                read.Text.ShouldBe(answer.Text);
            });
        }
    }

    [Theory]
    [InlineData("integer", "014", "14")]
    [InlineData("integer", "-0", "0")]
    [InlineData("decimal", "2.50", "2.5")]
    [InlineData("decimal", ".5", "0.5")]
    [InlineData("time", "9:05", "09:05")]
    [InlineData("select_multiple", "blue  red", "red blue")]
    [InlineData("text", "one\r\ntwo", "one\ntwo")]
    public void An_answer_is_kept_in_one_form(string type, string typed, string kept) => KnownTypes.Find(type)!.Read(typed, Colours).Value.Text.ShouldBe(kept);

    [Theory]
    [InlineData("integer", "2.5", "not-a-whole-number")]
    [InlineData("integer", "1,200", "not-a-whole-number")]
    [InlineData("integer", "9999999999", "not-a-whole-number")]
    [InlineData("decimal", "half", "not-a-number")]
    [InlineData("decimal", "0.1234567", "not-a-number")]
    [InlineData("date", "2011-02-29", "not-a-day")]
    [InlineData("date", "5/12/2011", "not-a-day")]
    [InlineData("time", "24:00", "not-a-time")]
    [InlineData("time", "9.30", "not-a-time")]
    [InlineData("select_one", "rde", "choice-unknown")]
    [InlineData("select_one", "red green", "choice-unknown")]
    [InlineData("select_multiple", "red rde", "choice-unknown")]
    [InlineData("select_multiple", "red red", "choice-twice")]
    [InlineData("text", "a\u0007", "text-unreadable")]
    [InlineData("note", "yes", "note-answered")]
    [InlineData("calculate", "4", "calculation-answered")]
    public void What_is_no_answer_of_a_type_is_refused_in_both_languages(string type, string typed, string code)
    {
        var fault = KnownTypes.Find(type)!.Read(typed, Colours).Refusals.ShouldHaveSingleItem();

        fault.Code.ShouldBe(code);
        fault.Text.IsTranslated.ShouldBeTrue();
        fault.Text.Welsh.ShouldNotBe(fault.Message);
    }

    [Fact]
    public void A_choice_that_is_not_there_is_named_with_the_one_that_was_meant() =>
        KnownTypes.SelectOne.Read("gren", Colours).Refusals.Single().Suggestion.ShouldBe("did you mean green?");

    [Fact]
    public void A_text_of_more_than_ten_thousand_characters_is_refused_by_its_length()
    {
        KnownTypes.Text.Read(new string('a', 10_000), []).IsRefused.ShouldBeFalse();
        KnownTypes.Text.Read(new string('a', 10_001), []).Refusals.Single().Message.ShouldBe("the text has 10,001 characters, and 10,000 is the most");
    }

    [Fact]
    public void A_list_of_yes_no_na_and_unknown_is_a_judgement_and_any_other_is_not()
    {
        KnownTypes.OneOf([new Choice("yes", new LocalText("Yes")), new Choice("no", new LocalText("No"))]).ShouldBe(KnownTypes.Judgement);
        KnownTypes.OneOf([.. Colours, new Choice("yes", new LocalText("Yes"))]).ShouldBe(KnownTypes.SelectOne);
    }
}
