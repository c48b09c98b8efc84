using Plumbline.Files.Instruments;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Instruments;

public sealed class FingerprintsFileTests : IDisposable
{
    private static readonly string Text = File.ReadAllText(Repository.PathTo("instruments", "core-case", "2009.1.yaml"));

    private readonly TemporaryFolder shelf = new();

    [Fact]
    public void Every_published_instrument_that_ships_is_recorded_and_unchanged()
    {
        var known = InstrumentShelf.In(Repository.PathTo("instruments"));

        File.Exists(Repository.PathTo("instruments", FingerprintsFile.FileName)).ShouldBeTrue();
        foreach (var parts in known.Known().Select(name => name.Split(' ')))
        {
            known.Read(parts[0], parts[1], new Place("test", 1, 1)).Refusals.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_published_version_that_was_changed_is_refused_with_what_to_do()
    {
        var path = Publish();
        shelf.Write("core-case/2009.1.yaml", Text.Replace("from: 60", "from: 61", StringComparison.Ordinal));

        var fault = InstrumentFile.Read(path).Refusals.ShouldHaveSingleItem();

        fault.Code.ShouldBe("published-version-changed");
        fault.Suggestion!.ShouldContain("give it another version");
        InstrumentShelf.In(shelf.Path).Read("core-case", "2009.1", new Place("inspection.yaml", 1, 1)).IsRefused.ShouldBeTrue();
        FingerprintsFile.Record(path).Refusals.ShouldHaveSingleItem().Code.ShouldBe("published-version-changed");
    }

    [Fact]
    public void A_comment_or_another_line_end_changes_nothing_that_was_published()
    {
        var path = Publish();
        shelf.Write("core-case/2009.1.yaml", "# seen by the editor\r\n" + Text.ReplaceLineEndings("\r\n"));

        InstrumentFile.Read(path).IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void A_published_version_that_nobody_recorded_is_refused_where_others_are()
    {
        Publish();
        var path = shelf.Write("core-case/2010.1.yaml", Text.Replace("\"2009.1\"", "\"2010.1\"", StringComparison.Ordinal));

        InstrumentFile.Read(path).Refusals.ShouldHaveSingleItem().Suggestion!.ShouldContain("instrument publish");
        FingerprintsFile.Record(path).IsRefused.ShouldBeFalse();
        InstrumentFile.Read(path).IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void A_draft_may_change_and_cannot_be_recorded()
    {
        var path = shelf.Write("core-case/2009.1.yaml", Text.Replace("status: published", "status: draft", StringComparison.Ordinal));

        FingerprintsFile.Record(path).Refusals.ShouldHaveSingleItem().Code.ShouldBe("still-a-draft");
        InstrumentFile.Read(path).IsRefused.ShouldBeFalse();
    }

    [Fact]
    public void A_shelf_without_records_vouches_for_nothing_and_refuses_nothing() =>
        InstrumentFile.Read(shelf.Write("core-case/2009.1.yaml", Text)).IsRefused.ShouldBeFalse();

    public void Dispose() => shelf.Dispose();

    private string Publish()
    {
        var path = shelf.Write("core-case/2009.1.yaml", Text);
        FingerprintsFile.Record(path).IsRefused.ShouldBeFalse();
        return path;
    }
}
