using System.Globalization;
using Plumbline.Instruments;
using Plumbline.Instruments.Aids;
using Plumbline.Instruments.Drafts;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>Writes the sheet <c>survey</c>: the profile, then the questions in groups by section and criterion, each aid before its question.</summary>
internal sealed class SurveySheet
{
    public const string CaseRole = "case";
    public const string ProfileRole = "profile";
    public const string AidRole = "aid";
    public const string AidInputRole = "aid input";
    public const string AidNoteRole = "aid note";

    private static readonly string[] Needed = ["type", "name", WorkbookLanguages.Column("label", Language.English), "required", "relevant", "role", "criterion"];

    private static readonly string[] Order =
    [
        "type", "name", .. Both("label"), .. Both("hint"), "required", "relevant", "constraint", .. Both("constraint_message"), "calculation",
        "role", "criterion", "phase", .. Both("scope"), "not_applicable", "produced_by", "not_produced", "chain", "chain_role", "row", "themes",
        "characteristic", "aid", "beside", "outcomes", .. Both("source"),
    ];

    private static readonly LocalText NotApplicableRefused = new("This question applies to every case that it is asked of.", "Mae’r cwestiwn hwn yn gymwys i bob achos y’i gofynnir amdano.");
    private static readonly LocalText NeedsDocument = new("This can be yes only if the document was made.", "Ni all hyn fod yn gadarnhaol oni bai i’r ddogfen gael ei llunio.");

    private readonly InstrumentDraft draft;
    private readonly HashSet<string> taken;
    private readonly SheetText sheet = new("survey", Needed, Order);

    private SurveySheet(InstrumentDraft draft)
    {
        this.draft = draft;
        taken = [.. draft.Questions.Select(question => question.Name), .. draft.Profile.Select(field => field.Name), .. draft.Aids.Select(aid => aid.Name), .. draft.Aids.SelectMany(aid => aid.Inputs).Select(input => input.Name)];
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
        Begin("profile_of_the_case", new LocalText("Profile of the case", "Proffil yr achos"), null);
        if (!taken.Contains("case_id"))
        {
            sheet.Add([("type", "text"), ("name", "case_id"), .. SheetText.Local("label", new LocalText("Pseudonym of the case", "Ffugenw’r achos")), ("required", "yes"), ("role", CaseRole)]);
        }

        foreach (var field in draft.Profile)
        {
            sheet.Add(
            [
                ("type", field.Choices is { } list ? $"select_one {list}" : field.IsNumber ? "integer" : "text"),
                ("name", field.Name),
                .. SheetText.Local("label", field.Label),
                ("role", ProfileRole),
                ("characteristic", field.IsCharacteristic ? "yes" : null),
            ]);
        }

        End();
    }

    private void Questions()
    {
        string? section = null;
        string? criterion = null;
        foreach (var question in draft.Questions)
        {
            if (question.Criterion != criterion)
            {
                var next = draft.Criteria.FirstOrDefault(known => known.Id == question.Criterion);
                if (criterion is not null)
                {
                    End();
                }

                if (next?.Section != section)
                {
                    if (section is not null)
                    {
                        End();
                    }

                    section = next?.Section;
                    if (section is not null)
                    {
                        Begin($"section_{section}", draft.Sections.First(known => known.Id == section).Title, null);
                    }
                }

                criterion = next?.Id;
                if (next is not null)
                {
                    Begin($"criterion_{next.Id}", next.Title, next.Id);
                }
            }

            foreach (var aid in draft.Aids.Where(aid => aid.Beside == question.Name))
            {
                Write(aid);
            }

            Write(question);
        }

        for (var open = (criterion is null ? 0 : 1) + (section is null ? 0 : 1); open > 0; open--)
        {
            End();
        }
    }

    private void Write(Question question)
    {
        var constraint = ConstraintOf(question.MayBeNotApplicable, question.ProducedBy);
        sheet.Add(
        [
            ("type", $"select_one {question.Choices}"),
            ("name", question.Name),
            .. SheetText.Local("label", question.Label),
            .. SheetText.Local("hint", question.Hint),
            ("required", question.IsRequired ? "yes" : "no"),
            ("relevant", WrittenCondition.Join(PhaseCondition(draft, question.Phase), question.Relevant, DocumentCondition(question.ProducedBy, question.NotProduced))),
            ("constraint", constraint),
            .. SheetText.Local("constraint_message", constraint is null ? null : question.ProducedBy is null ? NotApplicableRefused : NeedsDocument),
            ("role", question.Role.Word()),
            ("criterion", question.Criterion),
            ("phase", question.Phase),
            .. SheetText.Local("scope", question.Scope),
            ("not_applicable", question.MayBeNotApplicable ? "allowed" : "never"),
            ("produced_by", question.ProducedBy),
            ("not_produced", question.ProducedBy is null ? null : question.NotProduced.Word()),
            ("chain", question.Chain),
            ("chain_role", question.ChainRole),
            ("row", question.Row),
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
            .. SheetText.Local("label", new LocalText($"{aid.Label.English}: ${{{aid.Name}}}", aid.Label.Welsh is { } welsh ? $"{welsh}: ${{{aid.Name}}}" : null)),
            ("role", AidNoteRole),
            ("aid", aid.Name),
        ]);
    }

    private void Begin(string name, LocalText label, string? criterion) =>
        sheet.Add([("type", "begin group"), ("name", Free(name)), .. SheetText.Local("label", label), ("criterion", criterion)]);

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
