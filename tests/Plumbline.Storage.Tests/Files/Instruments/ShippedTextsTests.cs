using Plumbline.Instruments.Drafts;
using Plumbline.Storage.Files.Instruments;
using Plumbline.Testing;

namespace Plumbline.Storage.Tests.Files.Instruments;

public sealed class ShippedTextsTests
{
    public static TheoryData<string> Shipped => [.. InstrumentShelf.In(Repository.PathTo("instruments")).Known()];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_text_is_written_in_both_languages(string instrument)
    {
        var texts = Read(instrument).Texts().ToList();

        texts.ShouldNotBeEmpty();
        texts.Where(text => string.IsNullOrWhiteSpace(text.Text.English) || string.IsNullOrWhiteSpace(text.Text.Welsh)).ShouldBeEmpty();
        texts.Where(text => text.Text.English == text.Text.Welsh).ShouldBeEmpty();
        texts.Where(text => $"{text.Text.English} {text.Text.Welsh}".Contains("TODO", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void No_two_questions_read_alike(string instrument)
    {
        var labels = Read(instrument).Questions.Select(question => question.Label).ToList();

        labels.Select(label => label.English).ShouldBeUnique();
        labels.Select(label => label.Welsh).ShouldBeUnique();
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
