using CsCheck;
using Plumbline.Files.Instruments;
using Plumbline.Files.Instruments.Workbooks;
using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Instruments.Workbooks;

public sealed class GroupsInWorkbooksTests : IDisposable
{
    private static readonly string?[] Conditions =
    [
        null, "${custody} = 'yes'", "${custody} = 'yes' or ${custody} = 'no'", "coalesce(${custody}, 'no') = 'yes'", "if(${custody} = 'yes', true(), false())",
        "selected(${custody}, 'no')",
        "${born} < date('2011-12-05')", "not(${custody} != '')", "(${custody} = 'yes') and (${custody} = 'yes' or ${born} = '')",
        "count-selected(${custody}) >= 1",
    ];

    private static readonly string?[] Texts = [null, "Visits", " spaces about it ", "=1+1", "a: b # c", "line\nline", "’"];

    private readonly TemporaryFolder folder = new();
    private int written;

    [Fact]
    public void Groups_and_fields_come_back_as_they_went() =>
        Gen.Select(Gen.Int[0, 8].Array[6], Gen.Int[0, 9].Array[12], Gen.Int[0, 6].Array[9], Gen.Int[0, 1].Array[4]).Sample(
            (homes, conditions, texts, flags) =>
            {
                var draft = Draft(homes, conditions, texts, flags);
                var notes = new List<Refusal>();
                var back = Back(WorkbookFile.Write(draft.Prove().Value, []), notes).Value.Draft;

                InstrumentFile.Write(back).ShouldBe(InstrumentFile.Write(draft));
                InstrumentFile.Write(InstrumentFile.Parse(InstrumentFile.Write(draft), "again.yaml").Value.Draft).ShouldBe(InstrumentFile.Write(draft));
                notes.ShouldBeEmpty();
            },
            iter: 200,
            threads: 1);

    [Fact]
    public void A_group_without_questions_one_in_itself_and_one_that_is_not_there_are_refused() =>
        (Given.ADraft(Given.AQuestion("q0") with { Group = "vists" }) with
        {
            Groups = [new QuestionGroup("visits"), new QuestionGroup("round") { Within = "round" }],
        }).Prove().Refusals.Select(fault => fault.Code).ShouldBe(["unknown-group", "group-empty", "group-in-itself"]);

    [Fact]
    public void An_instrument_in_English_gets_no_Welsh_column()
    {
        var workbook = WorkbookFile.Write(Given.AnInstrument(Given.AQuestion("q0") with { MayBeNotApplicable = false }), []);

        XlsFormRules.Sheets(workbook).Values.SelectMany(rows => rows).SelectMany(row => row.Keys)
            .Where(column => column.Contains("(cy)", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void What_means_something_else_in_a_form_tool_is_said()
    {
        var draft = Given.ADraft(
            Given.AQuestion("q0"),
            Given.AQuestion("behind") with { Relevant = "${q0} = 'yes'" },
            Given.AQuestion("a") with { Relevant = "${behind} = 'na'" },
            Given.AQuestion("b") with { Relevant = "${q0} = 'na'" },
            Given.AQuestion("c") with { Relevant = "${age} != 15" },
            Given.AQuestion("d") with { Relevant = "${age} > 15" });
        var notes = new List<Refusal>();

        WorkbookFile.Write((draft with { Profile = [.. draft.Profile, new ProfileField("age", new LocalText("Age"), null, true)] }).Prove().Value, notes);

        notes.Select(note => $"{note.Code} {note.Subject}").ShouldBe(["meaning-differs a", "meaning-differs c"]);
    }

    [Fact]
    public void A_text_that_asks_for_a_name_that_is_none_is_said()
    {
        var notes = new List<Refusal>();

        WorkbookFile.Write(Given.AnInstrument(Given.AQuestion("q0") with { Label = new LocalText("Was ${who} seen?") }), notes);

        notes.ShouldHaveSingleItem().Code.ShouldBe("text-asks-for-nothing");
    }

    [Fact]
    public void A_workbook_without_questions_reads_back_without_a_word()
    {
        var notes = new List<Refusal>();

        Back(WorkbookFile.Write(Given.AnInstrument(), []), notes).Value.Questions.ShouldBeEmpty();

        notes.ShouldBeEmpty();
    }

    public void Dispose() => folder.Dispose();

    private static InstrumentDraft Draft(int[] homes, int[] conditions, int[] texts, int[] flags)
    {
        string? Group(int place) => place is > 0 and < 4 ? $"g{place - 1}" : null;
        LocalText? Text(int place) => Texts[texts[place]] is { } text ? new LocalText(text, flags[0] == 1 ? text + " (cy)" : null) : null;
        var questions = homes.Select((home, index) => Given.AQuestion($"q{index}", index % 2 == 0 ? "1.1" : "2.1") with
        {
            Group = Group(home),
            Relevant = Conditions[conditions[index]],
            Phase = conditions[index] % 3 == 0 ? "custody" : "all",
        }).ToList();
        var draft = Given.ADraft(questions);
        var used = questions.Select(question => question.Group).ToHashSet();
        QuestionGroup[] groups =
        [
            new("g0") { Title = Text(0), Hint = Text(1), Relevant = Conditions[conditions[6]] },
            new("g1") { Title = Text(2), Hint = Text(3), Relevant = Conditions[conditions[7]], Within = flags[1] == 1 ? "g0" : null },
            new("g2") { Title = Text(4), Hint = Text(5), Relevant = Conditions[conditions[8]], Within = flags[2] == 1 ? "g1" : null },
        ];
        var filled = questions.SelectMany((draft with { Groups = groups }).GroupsOf).Select(group => group.Name).ToHashSet();
        return draft with
        {
            Groups = [.. groups.Where(group => filled.Contains(group.Name))],
            Profile = [.. draft.Profile, new ProfileField("born", new LocalText("Born"), null, false) { IsDate = true, IsRequired = flags[3] == 1,
                Hint = Text(6) }],
        };
    }

    private Result<Instrument> Back(byte[] workbook, ICollection<Refusal> notes)
    {
        var path = folder.PathTo($"{++written}.xlsx");
        File.WriteAllBytes(path, workbook);
        return WorkbookFile.Read(path, notes);
    }
}
