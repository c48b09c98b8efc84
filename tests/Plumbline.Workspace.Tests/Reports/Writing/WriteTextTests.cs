using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Reports.Writing;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Reports.Writing;
using Plumbline.Workspace.Reports.Writing.Seen;

namespace Plumbline.Workspace.Tests.Reports.Writing;

/// <summary>Several people write the texts of a report: nothing that is typed is lost, and each language knows of the other.</summary>
public sealed class WriteTextTests
{
    private const string Foreword = "foreword";
    private const string Criterion = "criterion-1.1";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_saved_stands_goes_out_with_the_folder_and_is_kept_with_who_and_when(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var (lead, editor) = (await team.Join("lead", Role.LeadInspector), await team.Join("editor", Role.Editor));

        (await Write(team, editor, Foreword, english: ("We read six cases.\r\n\r\nThey were good.", 0))).Value.Changed.ShouldBe([Language.English]);
        (await Write(team, lead, Foreword, english: ("We read six cases.", 1))).Value.Changed.ShouldBe([Language.English]);

        var file = await team.Read(db => db.InspectionFiles.SingleAsync(kept => kept.Path == "narrative/foreword.en.md", Stop));
        System.Text.Encoding.UTF8.GetString(file.Content).ShouldBe("We read six cases.\n");
        var history = (await team.See(views => TextHistory.ReadAsync(views, lead, CroydonTeam.Id, Foreword, Language.English, Stop)))!;
        history.Revisions.Select(revision => (revision.Number, history.Names[revision.By], revision.Text))
            .ShouldBe([(2, "lead", "We read six cases.\n"), (1, "editor", "We read six cases.\n\nThey were good.\n")]);
        history.Revisions.ShouldAllBe(revision => revision.At == CroydonTeam.Instant);
        (await Trail(team)).ShouldBe([AuditActions.TextWritten, AuditActions.TextWritten]);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_who_write_one_text_at_once_lose_nothing_and_choose_between_both(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var (lead, editor) = (await team.Join("lead", Role.LeadInspector), await team.Join("editor", Role.Editor));
        await Write(team, lead, Foreword, english: ("Begun.", 0), welsh: ("Dechreuwyd.", 0));

        await Write(team, lead, Foreword, english: ("The lead's text.", 1), welsh: ("Dechreuwyd.", 1));
        var second = await Write(team, editor, Foreword, english: ("The editor's text.", 1), welsh: ("Testun y golygydd.", 1));

        (second.Value.Changed, second.Value.Beside).ShouldSatisfyAllConditions(
            both => both.Changed.ShouldBe([Language.Welsh]), both => both.Beside.ShouldBe([Language.English]));
        var shown = await Shown(team, lead);
        (shown.Standing.Text, shown.Beside.Single().Text, shown.Beside.Single().By).ShouldBe(("The lead's text.\n", "The editor's text.\n", "editor"));
        (await Ready(team, lead, Language.English, shown.Standing.Number)).Refusals.Single().Code.ShouldBe("to-choose");

        (await Take(team, lead, shown.Beside.Single().Number, shown.Standing.Number)).IsRefused.ShouldBeFalse();

        var chosen = await Shown(team, lead);
        (chosen.Standing.Text, chosen.Beside.Count).ShouldBe(("The editor's text.\n", 0));
        (await Take(team, lead, 2, chosen.Standing.Number)).IsRefused.ShouldBeFalse();
        (await Shown(team, lead)).Standing.Text.ShouldBe("The lead's text.\n");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_choice_made_over_a_text_that_moved_is_refused_and_one_that_is_left_stays_in_the_history(Engine engine)
    {
        await using var team = await CroydonTeam.On(engine);
        var (lead, editor) = (await team.Join("lead", Role.LeadInspector), await team.Join("editor", Role.Editor));
        await Write(team, lead, Foreword, english: ("First.", 0));
        await Write(team, editor, Foreword, english: ("Second.", 0));
        await Write(team, lead, Foreword, english: ("Third.", 1));

        (await Take(team, lead, 2, 1)).Refusals.Single().Code.ShouldBe("text-moved");
        (await Take(team, lead, 2, 3, isLeft: true)).IsRefused.ShouldBeFalse();

        var shown = await Shown(team, lead);
        (shown.Standing.Text, shown.Beside.Count).ShouldBe(("Third.\n", 0));
        (await team.Read(db => db.TextRevisions.CountAsync(Stop))).ShouldBe(3);
    }

    [Fact]
    public async Task A_change_in_one_language_puts_the_other_out_of_date_until_it_follows_or_need_not()
    {
        await using var team = await CroydonTeam.On(Engine.Sqlite);
        var editor = await team.Join("editor", Role.Editor);

        await Write(team, editor, Foreword, english: ("One.", 0), welsh: ("Un.", 0));
        (await Behind(team, editor)).ShouldBeNull();
        await Write(team, editor, Foreword, english: ("Two.", 1), welsh: ("Un.", 1));
        (await Behind(team, editor)).ShouldBe(Language.Welsh);
        await Write(team, editor, Foreword, english: ("Two.", 2), welsh: ("Dau.", 1));
        (await Behind(team, editor)).ShouldBeNull();
        await Write(team, editor, Foreword, welsh: ("Tri.", 2));
        (await Behind(team, editor)).ShouldBe(Language.English);
        await Write(team, editor, Foreword, english: ("Three.", 2));
        await Write(team, editor, Foreword, english: ("Three!", 3), keepsMeaning: true);
        (await Behind(team, editor)).ShouldBeNull();
    }

    [Fact]
    public async Task A_text_that_was_ready_is_a_draft_again_with_its_next_change()
    {
        await using var team = await CroydonTeam.On(Engine.Sqlite);
        var editor = await team.Join("editor", Role.Editor);
        (await Ready(team, editor, Language.English, 0)).Refusals.Single().Code.ShouldBe("nothing-written");
        await Write(team, editor, Foreword, english: ("Whole.", 0));

        (await Ready(team, editor, Language.English, 1)).Value.ShouldBe(TextState.Ready);
        (await Row(team, editor)).ShouldSatisfyAllConditions(row => row.English.ShouldBe(TextState.Ready), row => row.Welsh.ShouldBe(TextState.ToWrite));
        await Write(team, editor, Foreword, english: ("Changed.", 1));

        (await Row(team, editor)).English.ShouldBe(TextState.Drafting);
        (await Ready(team, editor, Language.English, 1)).Refusals.Single().Code.ShouldBe("text-moved");
    }

    [Fact]
    public async Task A_text_is_given_to_those_who_write_this_report_alone()
    {
        await using var team = await CroydonTeam.On(Engine.Sqlite);
        var (lead, editor, assessor) = (await team.Join("lead", Role.LeadInspector), await team.Join("editor", Role.Editor),
            await team.Join("assessor", Role.Assessor));

        (await Give(team, lead, assessor.Account)).Refusals.Single().Code.ShouldBe("no-writer");
        (await Give(team, assessor, editor.Account)).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
        (await Give(team, lead, editor.Account)).IsRefused.ShouldBeFalse();

        (await Row(team, lead)).Owner.ShouldBe("editor");
        (await team.See(views => TextsOfReport.ReadAsync(views, assessor, CroydonTeam.Id, Stop))).ShouldBeNull();
        (await Write(team, assessor, Foreword, english: ("Mine.", 0))).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
    }

    [Fact]
    public async Task What_the_report_does_not_print_or_cannot_is_refused_and_headings_alone_are_nothing_yet()
    {
        await using var team = await CroydonTeam.On(Engine.Sqlite);
        var editor = await team.Join("editor", Role.Editor);

        (await Write(team, editor, "../inspection", english: ("x", 0))).Refusals.Single().Code.ShouldBe("no-text");
        var refused = await Write(team, editor, Foreword, english: ("a\nb\u0007", 0), welsh: (new string('a', WriteText.LongestText + 1), 0));
        refused.Refusals.Select(refusal => (refusal.Code, refusal.Subject)).ShouldBe([("text-unreadable", "en"), ("too-long", "cy")]);
        refused.Refusals.ShouldAllBe(refusal => refusal.Welsh != null);
        (await Write(team, editor, Criterion, english: ("# strengths\r\n\r\n# areas\r\n\r\n", 0))).Value.Changed.ShouldBeEmpty();
        (await team.Read(db => db.TextRevisions.AnyAsync(Stop))).ShouldBeFalse();
    }

    private static Task<Result<WrittenText>> Write(
        CroydonTeam team, Acting who, string name, (string Text, int RestsOn)? english = null, (string Text, int RestsOn)? welsh = null,
        bool keepsMeaning = false)
    {
        var sent = new[] { (Language.English, english), (Language.Welsh, welsh) }.Where(one => one.Item2 is not null)
            .ToDictionary(one => one.Item1, one => new SentText(one.Item2!.Value.Text, one.Item2.Value.RestsOn));
        return team.Do((acts, judgements) => new WriteText(acts, judgements.Instruments).RunAsync(who, CroydonTeam.Id, name, sent, keepsMeaning, Stop));
    }

    private static Task<Result<WrittenText>> Take(CroydonTeam team, Acting who, int number, int restsOn, bool isLeft = false) => team.Do((acts, judgements) =>
        new TakeText(acts, judgements.Instruments).RunAsync(who, CroydonTeam.Id, Foreword, Language.English, number, restsOn, isLeft, Stop));

    private static Task<Result<TextState>> Ready(CroydonTeam team, Acting who, Language language, int number) => team.Do((acts, judgements) =>
        new ReadyText(acts, judgements.Instruments).RunAsync(who, CroydonTeam.Id, Foreword, language, number, isReady: true, Stop));

    private static Task<Result<Guid?>> Give(CroydonTeam team, Acting who, Guid? writer) =>
        team.Do((acts, judgements) => new GiveText(acts, judgements.Instruments).RunAsync(who, CroydonTeam.Id, Foreword, writer, Stop));

    private static async Task<TextSide> Shown(CroydonTeam team, Acting who) =>
        (await team.See(views => TextAtWork.ReadAsync(views, who, CroydonTeam.Id, Foreword, Stop)))!.In(Language.English);

    private static async Task<Language?> Behind(CroydonTeam team, Acting who) =>
        (await team.See(views => TextAtWork.ReadAsync(views, who, CroydonTeam.Id, Foreword, Stop)))!.Behind;

    private static async Task<TextRow> Row(CroydonTeam team, Acting who) =>
        (await team.See(views => TextsOfReport.ReadAsync(views, who, CroydonTeam.Id, Stop)))!.Texts.Single(row => row.Text.Name == Foreword);

    private static Task<List<string>> Trail(CroydonTeam team) =>
        team.Read(db => db.AuditEntries.OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync(Stop));
}
