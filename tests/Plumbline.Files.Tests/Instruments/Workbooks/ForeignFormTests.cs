using Plumbline.Files.Instruments;
using Plumbline.Files.Instruments.Workbooks;
using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Instruments.Workbooks;

/// <summary>Workbooks of people who have never heard of Plumbline open, with every question kept or named.</summary>
public sealed class ForeignFormTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Forms => [.. ForeignForm.All.Select(form => form.Name)];

    public static TheoryData<string> Accepted => [.. ForeignForm.All.Where(form => !form.IsRefused).Select(form => form.Name)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_becomes_what_is_written_beside_it(string name)
    {
        var form = Form(name);
        var notes = new List<Refusal>();

        var read = Read(form, notes);

        string[] found = read.IsRefused
            ? [.. read.Refusals.Select(fault => $"refused {Line(fault)}")]
            : [.. Lines(read.Value.Draft), .. notes.Where(note => note.Code != "default-taken"
                || form.Expected.Any(line => line.Contains("default-taken", StringComparison.Ordinal))).Select(note => $"note {Line(note)}")];
        found.Order(StringComparer.Ordinal).ShouldBe(form.Expected.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Every_row_of_a_survey_is_kept_or_named(string name)
    {
        var form = Form(name);
        var notes = new List<Refusal>();
        var draft = Read(form, notes).Value.Draft;
        var kept = draft.Questions.Select(question => question.Name).Concat(draft.Profile.Select(field => field.Name)).ToHashSet();

        form.Survey
            .Where(row => row.GetValueOrDefault("name", "") is { Length: > 0 } && !row["type"].StartsWith("begin", StringComparison.OrdinalIgnoreCase))
            .Select(row => row["name"])
            .Where(asked => !kept.Contains(asked) && notes.All(note => note.Subject != asked)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_was_taken_over_goes_to_a_workbook_and_back_without_change(string name)
    {
        var instrument = Read(Form(name), []).Value;
        var workbook = WorkbookFile.Write(instrument, []);
        File.WriteAllBytes(folder.PathTo("again.xlsx"), workbook);
        var notes = new List<Refusal>();

        var again = WorkbookFile.Read(folder.PathTo("again.xlsx"), notes).Value;

        InstrumentFile.Write(again.Draft).ShouldBe(InstrumentFile.Write(instrument.Draft));
        InstrumentFile.Write(InstrumentFile.Parse(InstrumentFile.Write(instrument.Draft), "again.yaml").Value.Draft)
            .ShouldBe(InstrumentFile.Write(instrument.Draft));
        notes.Where(note => note.Code != "text-asks-for-nothing").ShouldBeEmpty();
        XlsFormRules.Broken(workbook).Where(broken => !notes.Any(note => broken.StartsWith($"{note.Subject}:", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void There_are_forms_of_every_kind() => ForeignForm.All.Count.ShouldBeGreaterThan(40);

    public void Dispose() => folder.Dispose();

    private static ForeignForm Form(string name) => ForeignForm.All.Single(form => form.Name == name);

    private Result<Instrument> Read(ForeignForm form, ICollection<Refusal> notes)
    {
        var path = folder.PathTo(form.FileName + ".xlsx");
        File.WriteAllBytes(path, form.Workbook());
        return AnyInstrumentFile.Read(path, notes);
    }

    private static string Line(Refusal line) =>
        $"{(line.Place!.Value.File.Split('!') is [_, var sheet] ? sheet : "")}:{line.Place.Value.Line} {line.Code}"
            + $"{(line.Subject is null ? "" : $" {line.Subject}")}";

    private static IEnumerable<string> Lines(InstrumentDraft draft) =>
    [
        $"form {draft.Id} {draft.Version} {string.Join(' ', draft.Languages.Select(language => language.Code()))}",
        .. draft.Profile.Select(field => $"field {field.Name} {field.Choices ?? (field.IsNumber ? "integer" : field.IsDate ? "date" : "text")}"
            + $"{(field.IsRequired ? " required" : "")}{Said(" hint ", field.Hint)}"),
        .. draft.Groups.Select(group =>
            $"group {group.Name}{Said(" ", group.Title)}{Said(" hint ", group.Hint)}"
            + $"{After(" when ", group.Relevant)}{After(" within ", group.Within)}"),
        .. draft.Questions.Select(question =>
            $"question {question.Name} {Asked(question)}{(question.MayBeNotApplicable ? " na" : "")}"
            + $"{(question.IsRequired ? " required" : "")}{Said(" hint ", question.Hint)}"
            + $"{After(" when ", question.Relevant)}{After(" in ", question.Group)}{(question.Label.Welsh is { } welsh ? $" cy \"{welsh}\"" : "")}"),
    ];

    private static string Said(string word, LocalText? text) => text is null ? "" : $"{word}\"{text.English}\"";

    private static string After(string word, string? text) => text is null ? "" : word + text;

    private static string Asked(Question question) =>
        question.IsJudgement ? question.Choices : $"{question.Type} {question.Choices}{(question.HasOther ? " or_other" : "")}".Trim();
}
