using Plumbline.Instruments;
using Plumbline.Instruments.Changes;
using Plumbline.Instruments.Drafts;
using Plumbline.Files.Instruments;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Instruments;

public sealed class ShippedTextsTests
{
    [Fact]
    public void The_instruments_used_in_wales_are_written_in_both_languages() =>
        Shipped.Select(row => row.Data)
            .Where(instrument => Read(instrument).Languages.Contains(Language.Welsh))
            .ShouldBe(["core-case 2009.1", "core-case 2009.2", "youth-standards 2021.1"]);

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

    /// <summary>2009.2 mends the Welsh of 2009.1: with the same answers everything is counted as before (docs/methods/instruments.md).</summary>
    [Fact]
    public void The_second_version_of_the_core_case_changes_nothing_but_its_Welsh()
    {
        var shelf = InstrumentShelf.In(Repository.PathTo("instruments"));
        Instrument[] versions = [.. new[] { "2009.1", "2009.2" }.Select(version => shelf.Read("core-case", version, default).Value)];

        var changes = InstrumentChanges.Between(versions[0], versions[1]);

        changes.Count(change => change.Kind.Code == "translation-changed").ShouldBeGreaterThan(100);
        changes.Select(change => change.Kind.Code).Distinct().Order().ShouldBe(["aid-changed", "translation-changed"]);
        versions[1].Draft.Aids.Select(aid => (aid.Name, aid.Label.English, aid.Source.English, aid.Calculation))
            .ShouldBe(versions[0].Draft.Aids.Select(aid => (aid.Name, aid.Label.English, aid.Source.English, aid.Calculation)));
    }

    private static InstrumentDraft Read(string instrument)
    {
        var parts = instrument.Split(' ');
        return InstrumentShelf.In(Repository.PathTo("instruments")).Read(parts[0], parts[1], new Place("test", 1, 1)).Value.Draft;
    }
}
