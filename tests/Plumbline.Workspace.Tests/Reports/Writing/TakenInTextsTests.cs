using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Instruments;
using Plumbline.Reports.Writing;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange.Folders;
using Plumbline.Workspace.Reports.Writing;
using Plumbline.Workspace.Reports.Writing.Seen;

namespace Plumbline.Workspace.Tests.Reports.Writing;

/// <summary>Texts that came in with a folder are the first versions of those that are written on in the workspace, and go out again.</summary>
public sealed class TakenInTextsTests
{
    private const string Croydon = "croydon-2012";

    private static readonly string Folder = Repository.PathTo("examples", Croydon);

    private static Acting Operator => Acting.Operator(new WorkspaceClock(TimeProvider.System, WorkspaceClock.London));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_came_in_is_the_first_version_and_what_is_written_goes_out_with_all_else_as_it_came(Engine engine)
    {
        await using var fresh = await Given(engine);
        var before = await File.ReadAllTextAsync(Path.Combine(Folder, "narrative", "foreword.en.md"), Stop);

        await using (var db = fresh.Database.NewDb())
        {
            var written = await new WriteText(new Acts(db), new Judgements(fresh.Database).Instruments).RunAsync(
                Operator, Croydon, "foreword", new Dictionary<Language, SentText> { [Language.English] = new("Written anew.", 1) }, stop: Stop);
            written.Value.Changed.ShouldBe([Language.English]);
        }

        var history = (await See(fresh, views => TextHistory.ReadAsync(views, Operator, Croydon, "foreword", Language.English, Stop)))!;
        history.Revisions.Select(revision => (revision.Number, revision.By, revision.Text))
            .ShouldBe([(2, Acting.OperatorName, "Written anew.\n"), (1, FolderImport.By, before)]);
        using var away = new TemporaryFolder();
        var target = Path.Combine(away.Path, Croydon);
        (await new FolderExport(fresh.Database, new Judgements(fresh.Database)).WriteAsync(Croydon, target, stop: Stop)).IsRefused.ShouldBeFalse();
        var changed = Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file))
            .Where(file => !File.ReadAllBytes(Path.Combine(Folder, file)).SequenceEqual(File.ReadAllBytes(Path.Combine(target, file))));
        changed.ShouldBe([Path.Combine("narrative", "foreword.en.md")]);
        (await File.ReadAllTextAsync(Path.Combine(target, "narrative", "foreword.en.md"), Stop)).ShouldBe("Written anew.\n");
    }

    [Fact]
    public async Task The_texts_that_the_program_knows_are_those_of_the_example_and_none_of_them_has_a_fault()
    {
        await using var fresh = await Given(Engine.Sqlite);

        var shown = (await See(fresh, views => TextsOfReport.ReadAsync(views, Operator, Croydon, Stop)))!;

        shown.Texts.Select(row => row.Text.Name).Order(StringComparer.Ordinal).ShouldBe(
            Directory.GetFiles(Path.Combine(Folder, "narrative"), "*.en.md").Select(file => Path.GetFileName(file)[..^".en.md".Length])
                .Order(StringComparer.Ordinal));
        shown.Texts.Where(row => row.Faults > 0).ShouldBeEmpty();
        shown.Texts.ShouldAllBe(row => row.English == TextState.Drafting && row.Welsh == TextState.Drafting && row.Behind == null);
    }

    [Fact]
    public async Task A_text_is_shown_with_its_figures_and_one_that_cannot_be_printed_stands_as_it_was_typed_with_its_line()
    {
        await using var fresh = await Given(Engine.Sqlite);
        await using (var db = fresh.Database.NewDb())
        {
            var file = await db.InspectionFiles.SingleAsync(kept => kept.Path == "narrative/criterion-1.1.en.md", Stop);
            file.Content = Encoding.UTF8.GetBytes(
                "# strengths\n\n1. Made in {{q11_rmp_done count-percent noun:none}}.\n2. Made in {{q11_rmp_donee}} and in 84%.\n\n# praise\n\nAll was well.\n");
            await db.SaveChangesAsync(Stop);
        }

        var shown = (await See(fresh, views => TextAtWork.ReadAsync(views, Operator, Croydon, "criterion-1.1", Stop)))!.In(Language.English);

        var passage = shown.Checked.Passages.First(part => part.Heading == "strengths").Html;
        passage.ShouldContain(">22 out of 26 (85%)<");
        passage.ShouldContain("{{q11_rmp_donee}}");
        shown.Checked.Faults.Select(fault => (fault.Code, fault.Place!.Value.Line))
            .ShouldBe([("unknown-key", 4), ("typed-figure", 4), ("text-unprinted", 6)], ignoreOrder: true);
        shown.Checked.Faults.Single(fault => fault.Code == "unknown-key").Suggestion.ShouldNotBeNull().ShouldContain("q11_rmp_done");
    }

    [Fact]
    public async Task A_figure_is_found_by_its_words_and_shown_in_every_way_that_is_fair_in_both_languages()
    {
        await using var fresh = await Given(Engine.Sqlite);

        var choice = new FigureChoice("q11_rmp_done", "all", IsInsufficient: false, null);
        var search = (await See(fresh, views => FigureSearch.ReadAsync(views, Operator, Croydon, "risk plan START", choice, Stop)))!;
        var score = (await See(fresh, views => FigureSearch.ReadAsync(views, Operator, Croydon, "1.2", choice with { Key = "criterion:1.2" }, Stop)))!;

        search.Found.Select(figure => figure.Key).ShouldContain("q11_rmp_done");
        search.Forms.Select(form => (form.Style, form.Binding, form.Printed.English)).ShouldContain(("count", "{{q11_rmp_done count =22/26}}", "22 out of 26"));
        search.Forms.ShouldContain(form => form.Style.Length == 0 && form.Printed.Welsh == "85%");
        search.Forms.Select(form => form.Style).ShouldNotContain("says:all");
        score.Forms.ShouldContain(form => form.Style == "comment" && form.Printed.English == "MODERATE" && form.Binding == "{{criterion:1.2 comment}}");
    }

    private static async Task<FreshDatabase> Given(Engine engine)
    {
        var fresh = await FreshDatabase.On(engine);
        var taken = await new FolderImport(fresh.Database, new Judgements(fresh.Database))
            .ReadAsync(Folder, InstrumentShelf.Own, DateTimeOffset.UnixEpoch, stop: Stop);
        taken.IsRefused.ShouldBeFalse(string.Join(" | ", taken.Refusals.Take(3)));
        return fresh;
    }

    private static async Task<T> See<T>(FreshDatabase fresh, Func<Views, Task<T>> view)
    {
        await using var db = fresh.Database.NewDb();
        return await view(new Views(db, new Judgements(fresh.Database).Instruments));
    }
}
