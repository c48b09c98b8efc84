using Plumbline.Instruments.Drafts;
using Plumbline.Files.Instruments;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Instruments;

public sealed class ShippedTextsTests
{
    [Fact]
    public void The_instruments_used_in_wales_are_written_in_both_languages() =>
        Shipped.Select(row => row.Data).Where(instrument => Read(instrument).Languages.Contains(Language.Welsh)).ShouldBe(["core-case 2009.1", "youth-standards 2021.1"]);

    public static TheoryData<string> Shipped => [.. InstrumentShelf.In(Repository.PathTo("instruments")).Known()];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_text_is_written_in_every_language_of_the_instrument(string instrument)
    {
        var draft = Read(instrument);
        var texts = draft.Texts().ToList();

        texts.ShouldNotBeEmpty();
        texts.Where(text => string.IsNullOrWhiteSpace(text.Text.English)).ShouldBeEmpty();
        if (draft.Languages.Contains(Language.Welsh))
        {
            texts.Where(text => string.IsNullOrWhiteSpace(text.Text.Welsh)).ShouldBeEmpty();
            texts.Where(text => text.Text.English == text.Text.Welsh).ShouldBeEmpty();
        }

        texts.Where(text => $"{text.Text.English} {text.Text.Welsh}".Contains("TODO", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void No_two_questions_read_alike(string instrument)
    {
        var draft = Read(instrument);
        var labels = draft.Questions.Select(question => question.Label).ToList();

        labels.Select(label => label.English).ShouldBeUnique();
        if (draft.Languages.Contains(Language.Welsh))
        {
            labels.Select(label => label.Welsh).ShouldBeUnique();
        }
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Each_chain_begins_with_a_hint_to_the_assessor(string instrument) =>
        Read(instrument).Questions.GroupBy(question => question.Chain).Select(chain => chain.First())
            .Where(question => question.Hint is null).Select(question => question.Name).ShouldBeEmpty();

    private static InstrumentDraft Read(string instrument)
    {
        var parts = instrument.Split(' ');
        return InstrumentShelf.In(Repository.PathTo("instruments")).Read(parts[0], parts[1], new Place("test", 1, 1)).Value.Draft;
    }
}
