using System.Globalization;
using Plumbline.Instruments;
using Plumbline.Instruments.Aids;
using Plumbline.Instruments.Drafts;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>Writes the sheet <c>survey</c>: the profile, then the questions in groups by section and criterion, each aid before its question.</summary>
internal sealed class SurveySheet
{
    public const string CaseRole = "case";
    public const string ProfileRole = "profile";
    public const string SectionRole = "section";
    public const string CriterionRole = "criterion";
    public const string AidRole = "aid";
    public const string AidInputRole = "aid input";
    public const string AidNoteRole = "aid note";

    private static readonly string[] Needed =
    [
        "type", "name", WorkbookLanguages.Column("label", Language.English), "required", "relevant", "role", "criterion",
    ];

    private static readonly string[] Order =
    [
        "type", "name", .. Both("label"), .. Both("hint"), "required", "relevant", "constraint", .. Both("constraint_message"), "calculation", "choice_filter",
        "role", "criterion", "phase", .. Both("scope"), "not_applicable", "produced_by", "not_produced",
        .. QuestionWord.All.Select(word => word.Name), "themes",
        "characteristic", "group_id", "aid", "beside", "outcomes", .. Both("source"),
    ];

    private static readonly LocalText NotApplicableRefused = new(
        "This question applies to every case that it is asked of.", "Mae’r cwestiwn hwn yn gymwys i bob achos y’i gofynnir amdano.");
    private static readonly LocalText NeedsDocument = new(
        "This can be yes only if the document was made.", "Ni all hyn fod yn gadarnhaol oni bai i’r ddogfen gael ei llunio.");

    private readonly InstrumentDraft draft;
    private readonly HashSet<string> taken;
    private readonly SheetText sheet = new("survey", Needed, Order);

    private SurveySheet(InstrumentDraft draft)
    {
        this.draft = draft;
        taken = [.. draft.Questions.Select(question => question.Name), .. draft.Profile.Select(field => field.Name), .. draft.Aids.Select(aid =>
            aid.Name), .. draft.Aids.SelectMany(aid => aid.Inputs).Select(input => input.Name)];
    }

    public static SheetText Of(InstrumentDraft draft)
    {
        var survey = new SurveySheet(draft);
        survey.Profile();
        survey.Questions();
        return survey.sheet;
    }

    /// <summary>The condition of a phase.</summary>
    public static string? PhaseCondition(InstrumentDraft draft, string phase) => draft.Phases.FirstOrDefault(known => known.Id == phase)?.When;

    /// <summary>That the document of a question was made, where a missing one takes the question out of the base.</summary>
    public static string? DocumentCondition(string? producedBy, NotProduced rule) =>
        producedBy is not null && rule == NotProduced.LeavesBase ? $"${{{producedBy}}} = 'yes'" : null;

    /// <summary>What a form tool must check of an answer, or null.</summary>
    public static string? ConstraintOf(bool mayBeNotApplicable, string? producedBy)
    {
        var applies = mayBeNotApplicable ? null : ". != 'na'";
        var document = producedBy is null ? null : $"(. != 'yes' or ${{{producedBy}}} = 'yes')";
        return applies is not null && document is not null ? $"{applies} and {document}" : applies ?? document;
    }

    private static string[] Both(string column) => [WorkbookLanguages.Column(column, Language.English), WorkbookLanguages.Column(column, Language.Welsh)];

    private void Profile()
    {
        Begin("profile_of_the_case", Spoken(new LocalText("Profile of the case", "Proffil yr achos")), null, ("role", ProfileRole));
        if (!taken.Contains("case_id"))
        {
            sheet.Add([
                ("type", "text"),
                ("name", "case_id"),
                .. SheetText.Local("label", Spoken(new LocalText("Pseudonym of the case", "Ffugenw’r achos"))),
                ("required", "yes"),
                ("role", CaseRole),
            ]);
        }

        foreach (var field in draft.Profile)
        {
            sheet.Add(
            [
                ("type", field.Choices is { } list ? $"select_one {list}" : field.IsNumber ? "integer" : field.IsDate ? "date" : "text"),
                ("name", field.Name),
                .. SheetText.Local("label", field.Label),
                .. SheetText.Local("hint", field.Hint),
                ("required", field.IsRequired ? "yes" : null),
                ("role", ProfileRole),
                ("characteristic", field.IsCharacteristic ? "yes" : null),
            ]);
        }

        End();
    }

    private void Questions()
    {
        var open = new List<(string Kind, string Id)>();
        foreach (var question in draft.Questions)
        {
            var path = PathOf(question);
            var common = path.Zip(open).TakeWhile(pair => pair.First == pair.Second).Count();
            for (; open.Count > common; open.RemoveAt(open.Count - 1))
            {
                End();
            }

            foreach (var part in path.Skip(common))
            {
                Begin(part);
                open.Add(part);
            }

            foreach (var aid in draft.Aids.Where(aid => aid.Beside == question.Name))
            {
                Write(aid);
            }

            Write(question);
        }

        open.ForEach(_ => End());
    }

    /// <summary>The section, the criterion and the groups that a question stands in, the outermost first.</summary>
    private List<(string Kind, string Id)> PathOf(Question question)
    {
        var criterion = draft.Criteria.FirstOrDefault(known => known.Id == question.Criterion);
        return
        [
            .. criterion is null ? [] : new[] { (SectionRole, criterion.Section), (CriterionRole, criterion.Id) },
            .. draft.GroupsOf(question).Select(group => ("group", group.Name)),
        ];
    }

    private void Begin((string Kind, string Id) part)
    {
        switch (part.Kind)
        {
            case SectionRole:
                Begin($"section_{part.Id}", draft.Sections.First(known => known.Id == part.Id).Title, null, ("role", SectionRole));
                break;
            case CriterionRole:
                Begin($"criterion_{part.Id}", draft.Criteria.First(known => known.Id == part.Id).Title, null, ("role", CriterionRole), ("criterion", part.Id));
                break;
            default:
                var group = draft.Groups.First(known => known.Name == part.Id);
                Begin(group.Name, group.Title, group.Hint, ("relevant", group.Relevant), ("group_id", group.Name));
                break;
        }
    }

    /// <summary>A fixed text in the languages that the instrument speaks.</summary>
    private LocalText Spoken(LocalText text) => draft.Languages.Contains(Language.Welsh) ? text : new LocalText(text.English);

    private void Write(Question question)
    {
        var constraint = question.IsJudgement ? ConstraintOf(question.MayBeNotApplicable, question.ProducedBy) : question.Constraint;
        var message = !question.IsJudgement ? question.ConstraintMessage
            : constraint is null ? null : Spoken(question.ProducedBy is null ? NotApplicableRefused : NeedsDocument);
        sheet.Add(
        [
            ("type", TypeText.Of(question)),
            ("name", question.Name),
            .. SheetText.Local("label", question.Label),
            .. SheetText.Local("hint", question.Hint),
            ("required", question.IsRequired ? "yes" : "no"),
            ("relevant", WrittenCondition.Join(PhaseCondition(draft, question.Phase), question.Relevant, DocumentCondition(question.ProducedBy,
                question.NotProduced))),
            ("constraint", constraint),
            .. SheetText.Local("constraint_message", message),
            ("calculation", question.Calculation),
            ("choice_filter", question.ChoiceFilter),
            ("role", question.Role.Word()),
            ("criterion", question.Criterion),
            ("phase", question.Phase),
            .. SheetText.Local("scope", question.Scope),
            ("not_applicable", !question.IsJudgement ? null : question.MayBeNotApplicable ? "allowed" : "never"),
            ("produced_by", question.ProducedBy),
            ("not_produced", question.ProducedBy is null ? null : question.NotProduced.Word()),
            .. QuestionWord.All.Select(word => (word.Name, word.Of(question))),
            ("themes", string.Join(' ', question.Themes)),
        ]);
    }

    private void Write(Aid aid)
    {
        foreach (var input in aid.Inputs)
        {
            sheet.Add(
            [
                ("type", "integer"),
                ("name", input.Name),
                .. SheetText.Local("label", input.Label),
                ("constraint", string.Create(CultureInfo.InvariantCulture, $". >= {input.From} and . <= {input.To}")),
                ("role", AidInputRole),
                ("aid", aid.Name),
            ]);
        }

        sheet.Add(
        [
            ("type", "calculate"),
            ("name", aid.Name),
            .. SheetText.Local("label", aid.Label),
            ("calculation", aid.Calculation),
            ("role", AidRole),
            ("beside", aid.Beside),
            ("outcomes", aid.Choices),
            .. SheetText.Local("source", aid.Source),
        ]);
        sheet.Add(
        [
            ("type", "note"),
            ("name", Free(aid.Name + "_note")),
            .. SheetText.Local("label", new LocalText($"{aid.Label.English}: ${{{aid.Name}}}", aid.Label.Welsh is { } welsh ? $"{welsh}: ${{{aid.Name}}}"
                : null)),
            ("role", AidNoteRole),
            ("aid", aid.Name),
        ]);
    }

    private void Begin(string name, LocalText? label, LocalText? hint, params IEnumerable<(string Column, string? Text)> more) =>
        sheet.Add([("type", "begin group"), ("name", Free(name)), .. SheetText.Local("label", label), .. SheetText.Local("hint", hint), .. more]);

    private void End() => sheet.Add(("type", "end group"));

    private string Free(string name)
    {
        while (!taken.Add(name))
        {
            name += "_again";
        }

        return name;
    }
}
