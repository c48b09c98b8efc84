using Plumbline.Instruments;
using Plumbline.Instruments.Aids;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Changes;
using Plumbline.Instruments.Drafts;
using Plumbline.Testing;
using Plumbline.Instruments.Rulesets;

namespace Plumbline.Tests.Instruments.Changes;

/// <summary>Every row of the table of changes, by an instrument that has just that change.</summary>
public sealed class InstrumentChangesTests
{
    private static readonly InstrumentDraft Before = Given.ADraft(
        Given.AQuestion("needed") with { Role = QuestionRole.Routing },
        Given.AQuestion("done") with
        {
            Relevant = "${needed} = 'yes' and ${custody} = 'yes'",
            Themes = ["safeguarding"],
            Hint = new LocalText("Look", "Edrychwch"),
            Scope = new LocalText("Needed"),
        },
        Given.AQuestion("good") with { ProducedBy = "done", Chain = "plan" },
        Given.AQuestion("why") with { Role = QuestionRole.Descriptive, Relevant = "${good} = 'no'" }) with
    {
        Status = InstrumentStatus.Published,
        Aids = [new Aid("help", new LocalText("Help"), "good", "yes_no", "if(${custody} = 'yes', 'yes', 'no')") { Source = new LocalText("Us") }],
    };

    private static readonly Dictionary<string, Func<InstrumentDraft, InstrumentDraft>> Mutations = new()
    {
        ["instrument-renamed"] = draft => draft with { Id = "other" },
        ["version-reused"] = draft => draft with { Version = "1", Title = new LocalText("Another") },
        ["title-changed"] = draft => draft with { Title = new LocalText("Another") },
        ["text-changed"] = draft => Change(draft, "done", question => question with { Hint = new LocalText("Look harder", "Edrychwch") }),
        ["translation-changed"] = draft => Change(draft, "done", question => question with { Hint = new LocalText("Look", "Chwiliwch") }),
        ["language-added"] = draft => InBoth(draft),
        ["language-removed"] = draft => draft,
        ["ruleset-changed"] = draft => draft with
        {
            Rules = new LowestOf(Given.Comments, Banding.Printed, 1, new Bands(0, 0, [new Band("Any", new LocalText("Any"), 0)]), [], new Discretion(0, 0, 0)),
        },
        ["comments-changed"] = draft =>
            draft with { Rules = PooledShare.Of([.. draft.Rules.Words.Select(comment => comment.From == 60 ? comment with { From = 61 } : comment)]) },
        ["section-added"] = draft => draft with { Sections = [.. draft.Sections, new Section("3", new LocalText("Third"))] },
        ["section-removed"] = draft => draft with { Sections = [draft.Sections[0]], Criteria = [.. draft.Criteria.Take(2)] },
        ["criterion-added"] = draft =>
            draft with { Criteria = [.. draft.Criteria, new Criterion("2.2", "2", new LocalText("More"), new LocalText("Good work"))] },
        ["criterion-removed"] = draft => draft with { Criteria = [.. draft.Criteria.Take(2)] },
        ["criterion-moved"] = draft => draft with { Criteria = [draft.Criteria[0], draft.Criteria[1] with { Section = "2" }, draft.Criteria[2]] },
        ["theme-added"] = draft => draft with { Themes = [.. draft.Themes, new Theme("harm", new LocalText("Harm"), new LocalText("Says"), false)] },
        ["theme-removed"] = draft => Change(draft with { Themes = [] }, "done", question => question with { Themes = [] }),
        ["evidence-rule-changed"] = draft => draft with { EvidenceFor = [Answer.No, Answer.Unknown] },
        ["reinspection-rule-changed"] = draft => draft with { Themes = [draft.Themes[0] with { CountsTowardsReinspection = false }] },
        ["phase-added"] = draft => draft with { Phases = [.. draft.Phases, new Phase("community", new LocalText("Community"), "${custody} = 'no'")] },
        ["phase-removed"] = draft => draft with { Phases = [draft.Phases[0]] },
        ["phase-condition-changed"] = draft => draft with { Phases = [draft.Phases[0], draft.Phases[1] with { When = "${custody} != 'yes'" }] },
        ["choices-added"] = draft => WithList(draft, "more", "a"),
        ["choices-removed"] = draft => draft with { Choices = draft.Choices.Where(list => list.Key != "spare").ToDictionary() },
        ["choice-added"] = draft => WithList(draft, "spare", "a", "b", "c"),
        ["choice-removed"] = draft => WithList(draft, "spare", "a"),
        ["choice-reworded"] = draft =>
            draft with
            {
                Choices = new Dictionary<string, IReadOnlyList<Choice>>(draft.Choices)
                {
                    ["spare"] = [new Choice("a", new LocalText("Aye")), new Choice("b", new LocalText("b"))],
                },
            },
        ["field-added"] = draft => draft with { Profile = [.. draft.Profile, new ProfileField("age", new LocalText("Age"), null, true)] },
        ["field-removed"] = draft => draft with { Profile = [draft.Profile[0]] },
        ["field-type-changed"] = draft => draft with { Profile = [draft.Profile[0], draft.Profile[1] with { IsNumber = true }] },
        ["question-added"] = draft => draft with { Questions = [.. draft.Questions, Given.AQuestion("more")] },
        ["unscored-question-added"] = draft =>
            draft with { Questions = [.. draft.Questions, Given.AQuestion("more") with { Role = QuestionRole.Descriptive }] },
        ["question-renamed"] = draft => Change(draft, "why", question => question with { Name = "reason" }),
        ["question-removed"] = draft => draft with { Questions = [.. draft.Questions.Take(3)] },
        ["question-reworded"] = draft => Change(draft, "why", question => question with { Label = new LocalText("What for") }),
        ["question-moved"] = draft => draft with { Questions = [.. draft.Questions.Skip(1), draft.Questions[0]] },
        ["role-changed"] = draft => Change(draft, "why", question => question with { Role = QuestionRole.Scored }),
        ["criterion-of-question-changed"] = draft => Change(draft, "why", question => question with { Criterion = "1.2" }),
        ["themes-of-question-changed"] = draft => Change(draft, "good", question => question with { Themes = ["safeguarding"] }),
        ["routing-of-scored-question-changed"] = draft => Change(draft, "done", question => question with { Relevant = "${needed} = 'yes'" }),
        ["routing-changed"] = draft => Change(draft, "why", question => question with { Phase = "custody" }),
        ["routing-rewritten"] = draft => Change(draft, "done", question => question with { Relevant = "(${custody} = \"yes\")  and ${needed}='yes'" }),
        ["answers-changed"] = draft => Change(draft, "why", question => question with { Choices = "yes_no" }),
        ["answer-type-changed"] = draft => Change(draft, "weight", question => question with { Type = KnownTypes.DecimalNumber }),
        ["constraint-changed"] = draft => Change(draft, "weight", question => question with { Constraint = ". < 90" }),
        ["calculation-changed"] = draft => Change(draft, "worked", question => question with { Calculation = "${weight} * 2" }),
        ["choices-offered-changed"] = draft => Change(draft, "shade", question => question with { HasOther = true }),
        ["not-applicable-allowed"] = draft => Change(draft, "needed", question => question with { MayBeNotApplicable = true }),
        ["not-applicable-refused"] = draft => Change(draft, "why", question => question with { MayBeNotApplicable = false }),
        ["now-required"] = draft => Change(draft, "needed", question => question with { IsRequired = true }),
        ["no-longer-required"] = draft => Change(draft, "why", question => question with { IsRequired = false }),
        ["document-rule-added"] = draft => Change(draft, "why", question => question with { ProducedBy = "done" }),
        ["document-rule-removed"] = draft => Change(draft, "good", question => question with { ProducedBy = null }),
        ["not-produced-changed"] = draft => Change(draft, "good", question => question with { NotProduced = NotProduced.LeavesBase }),
        ["grouping-changed"] = draft => Change(draft, "good", question => question with { Chain = "plans" }),
        ["aid-changed"] = draft => draft with { Aids = [] },
    };

    public static TheoryData<string> Codes => [.. ChangeKinds.All.Select(kind => kind.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_kind_of_change_is_found_and_no_other(string code)
    {
        var start = Change(WithList(Before, "spare", "a", "b"), "needed", question => question with { MayBeNotApplicable = false, IsRequired = false });
        start = WithList(start, "shades", "pale", "dark") with
        {
            Questions =
            [
                .. start.Questions,
                ATyped("weight", KnownTypes.WholeNumber) with { Constraint = ". < 100" },
                ATyped("worked", KnownTypes.Calculate) with { Calculation = "${weight} + 1" },
                ATyped("shade", KnownTypes.SelectOne) with { Choices = "shades" },
            ],
        };
        start = start with { Profile = [.. start.Profile, new ProfileField("note", new LocalText("Note"), null, false)] };
        var (earlier, later) = code == "language-removed" ? (InBoth(start), InBoth(start) with { Languages = [Language.English] }) : (start, start);

        var changes = InstrumentChanges.Between(earlier.Prove().Value, Mutations[code](later with { Version = "2" }).Prove().Value);

        changes.Select(change => change.Kind.Code).ShouldContain(code);
        var alongside = code switch
        {
            "section-removed" => ["criterion-removed"],
            "theme-removed" => ["themes-of-question-changed"],
            "version-reused" => ["title-changed"],
            "language-added" => ["translation-changed", "aid-changed"],
            _ => Array.Empty<string>(),
        };
        changes.Select(change => change.Kind.Code).Except([code, .. alongside]).ShouldBeEmpty();
        changes.Where(change => change.Kind.Code == code)
            .ShouldAllBe(change => change.Class == ChangeKinds.Of(code).Class && change.What.Length > 0 && change.Subject.Length > 0);
    }

    private static Question ATyped(string name, AnswerType type) =>
        new(name, new LocalText(name), QuestionRole.Descriptive) { Type = type, Choices = "", IsRequired = type.IsAnswered };

    [Fact]
    public void Every_kind_of_change_has_its_case_here() => Mutations.Keys.Order().ShouldBe(ChangeKinds.All.Select(kind => kind.Code).Order());

    [Fact]
    public void Whoever_must_do_something_is_told_what_and_nobody_else_is() =>
        ChangeKinds.All.ShouldAllBe(kind => (kind.Class == ChangeClass.Safe) == (kind.ToDo.Length == 0) && kind.Why.Length > 0);

    [Fact]
    public void The_same_instrument_has_no_change() => InstrumentChanges.Between(Before.Prove().Value, Before.Prove().Value).ShouldBeEmpty();

    [Fact]
    public void A_draft_may_change_under_its_version() =>
        InstrumentChanges.Between((Before with { Status = InstrumentStatus.Draft }).Prove().Value, (Before
            with { Title = new LocalText("Another") }).Prove().Value)
            .ShouldHaveSingleItem().Kind.Code.ShouldBe("title-changed");

    [Fact]
    public void Only_the_question_that_somebody_moved_is_called_moved() =>
        InstrumentChanges.Between(Before.Prove().Value, (Before
            with { Version = "2", Questions = [Before.Questions[3], .. Before.Questions.Take(3)] }).Prove().Value)
            .ShouldHaveSingleItem().Subject.ShouldBe("why");

    [Fact]
    public void A_question_that_goes_behind_the_condition_of_a_group_opens_for_other_cases()
    {
        var titled = Grouped(null);

        Codes(Before, titled).ShouldBe(["grouping-changed"]);
        Codes(titled, Grouped("${custody} = 'yes'")).ShouldBe(["routing-changed"]);
        Codes(Grouped("${custody} = 'yes'"), Grouped("${custody}='yes'")).ShouldBe(["routing-rewritten"]);
        Codes(titled, titled with { Groups = [titled.Groups[0] with { Title = new LocalText("Reasons") }] }).ShouldBe(["text-changed"]);

        static InstrumentDraft Grouped(string? condition) => Change(Before, "why", question => question with { Group = "reasons" }) with
        {
            Groups = [new QuestionGroup("reasons") { Title = new LocalText("Why"), Relevant = condition }],
        };

        static IEnumerable<string> Codes(InstrumentDraft was, InstrumentDraft @is) =>
            InstrumentChanges.Between(was.Prove().Value, (@is with { Version = "2" }).Prove().Value).Select(change => change.Kind.Code);
    }

    [Fact]
    public void What_a_field_says_to_form_tools_and_the_language_they_open_in_change_no_answer()
    {
        var field = Before.Profile[0];

        InstrumentChanges.Between(Before.Prove().Value, (Before
            with { Version = "2", Profile = [field with { Hint = new LocalText("Look"), IsRequired = true }] }).Prove().Value)
            .Select(change => change.Kind.Code).ShouldBe(["text-changed", "text-changed"]);
        InstrumentChanges.Between(InBoth(Before).Prove().Value, (InBoth(Before)
            with { Version = "2", Languages = [Language.Welsh, Language.English] }).Prove().Value)
            .ShouldHaveSingleItem().What.ShouldBe("forms open in cy");
    }

    private static InstrumentDraft Change(InstrumentDraft draft, string name, Func<Question, Question> change) =>
        draft with { Questions = [.. draft.Questions.Select(question => question.Name == name ? change(question) : question)] };

    private static InstrumentDraft WithList(InstrumentDraft draft, string list, params IEnumerable<string> names) =>
        draft with { Choices = new Dictionary<string, IReadOnlyList<Choice>>(draft.Choices) { [list] = [.. names.Select(name =>
            new Choice(name, new LocalText(name)))] } };

    private static InstrumentDraft InBoth(InstrumentDraft draft)
    {
        return draft with
        {
            Languages = [Language.English, Language.Welsh],
            Title = Both(draft.Title),
            Rules = PooledShare.Of([.. draft.Rules.Words.Select(comment => comment with { Label = Both(comment.Label) })]),
            Sections = [.. draft.Sections.Select(section => section with { Title = Both(section.Title) })],
            Criteria = [.. draft.Criteria.Select(criterion => criterion with { Title = Both(criterion.Title), Expects = Both(criterion.Expects) })],
            Themes = [.. draft.Themes.Select(theme => theme with { Title = Both(theme.Title), Meaning = Both(theme.Meaning) })],
            Phases = [.. draft.Phases.Select(phase => phase with { Title = Both(phase.Title) })],
            Choices = draft.Choices.ToDictionary(list => list.Key, IReadOnlyList<Choice> (list) => [.. list.Value.Select(choice => choice
                with { Label = Both(choice.Label) })]),
            Profile = [.. draft.Profile.Select(field => field with { Label = Both(field.Label) })],
            Questions = [.. draft.Questions.Select(question => question with { Label = Both(question.Label), Hint = question.Hint is { } hint ? Both(hint)
                : null, Scope = question.Scope is { } scope ? Both(scope) : null })],
            Aids = [],
        };

        static LocalText Both(LocalText text) => text with { Welsh = text.Welsh ?? $"Cymraeg: {text.English}" };
    }
}
