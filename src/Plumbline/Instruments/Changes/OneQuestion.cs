using Plumbline.Instruments.Drafts;

namespace Plumbline.Instruments.Changes;

/// <summary>Differences of one question that both versions have.</summary>
internal static class OneQuestion
{
    public static IEnumerable<InstrumentChange> Between(Question was, Question @is, InstrumentDraft old, InstrumentDraft @new) =>
    [
        .. InstrumentChanges.OfText("question-reworded", @is.Name, was.Label, @is.Label),
        .. Of("role-changed", @is, was.Role.ToString().ToLowerInvariant(), @is.Role.ToString().ToLowerInvariant()),
        .. Of("criterion-of-question-changed", @is, was.Criterion, @is.Criterion),
        .. Of("themes-of-question-changed", @is, Sorted(was.Themes), Sorted(@is.Themes)),
        .. Routing(was, @is, old, @new),
        .. Answers(was, @is, old, @new),
        .. Documents(was, @is),
        .. InstrumentChanges.OfText("text-changed", @is.Name, was.Hint, @is.Hint),
        .. InstrumentChanges.OfText("text-changed", @is.Name, was.Scope, @is.Scope),
        .. InstrumentChanges.OfText("text-changed", @is.Name, was.ConstraintMessage, @is.ConstraintMessage),
        .. QuestionWord.All.Where(word => word.Change != QuestionWord.Grouping).SelectMany(word => Of(word.Change, @is, word.Of(was), word.Of(@is))),
        .. Of(QuestionWord.Grouping, @is, Grouping(was, old), Grouping(@is, @new)),
    ];

    private static IEnumerable<InstrumentChange> Routing(Question was, Question @is, InstrumentDraft old, InstrumentDraft @new)
    {
        var code = @is.IsScored ? "routing-of-scored-question-changed" : "routing-changed";
        var (before, after) = (old.ConditionOf(was), @new.ConditionOf(@is));
        var same = Meanings.Same(before, after);
        return
        [
            .. Of(code, @is, was.Phase, @is.Phase),
            .. Of(same ? "routing-rewritten" : code, @is, before ?? "always", after ?? "always"),
        ];
    }

    private static IEnumerable<InstrumentChange> Answers(Question was, Question @is, InstrumentDraft old, InstrumentDraft @new)
    {
        if (was.Type != @is.Type)
        {
            yield return InstrumentChanges.Of("answer-type-changed", @is.Name, was.Type.Word, @is.Type.Word);
        }

        foreach (var (code, before, after) in new[]
        {
            ("constraint-changed", was.Constraint, @is.Constraint),
            ("calculation-changed", was.Calculation, @is.Calculation),
            ("choices-offered-changed", $"{was.ChoiceFilter ?? "all"}{(was.HasOther ? " or other" : "")}",
                $"{@is.ChoiceFilter ?? "all"}{(@is.HasOther ? " or other" : "")}"),
        })
        {
            if (before != after)
            {
                yield return InstrumentChanges.Of(code, @is.Name, before ?? "none", after ?? "none");
            }
        }

        if (was.Choices != @is.Choices && was.Type == @is.Type)
        {
            var lost = Names(old, was.Choices).Except(Names(@new, @is.Choices)).ToList();
            yield return lost.Count > 0
                ? InstrumentChanges.Of("answers-changed", @is.Name, $"no longer offers {string.Join(", ", lost)}")
                : InstrumentChanges.Of("text-changed", @is.Name, $"its answers are worded by {@is.Choices}");
        }

        if (was.MayBeNotApplicable != @is.MayBeNotApplicable)
        {
            yield return InstrumentChanges.Of(
                @is.MayBeNotApplicable ? "not-applicable-allowed" : "not-applicable-refused",
                @is.Name,
                @is.MayBeNotApplicable ? "may be answered not applicable" : "may no longer be answered not applicable");
        }

        if (was.IsRequired != @is.IsRequired)
        {
            yield return InstrumentChanges.Of(@is.IsRequired
                ? "now-required" : "no-longer-required", @is.Name, @is.IsRequired ? "requires an answer" : "requires no answer any more");
        }

        static IEnumerable<string> Names(InstrumentDraft draft, string list) => draft.Choices.GetValueOrDefault(list, []).Select(choice => choice.Name);
    }

    private static IEnumerable<InstrumentChange> Documents(Question was, Question @is)
    {
        if (was.ProducedBy != @is.ProducedBy)
        {
            yield return @is.ProducedBy is { } document
                ? InstrumentChanges.Of("document-rule-added", @is.Name, $"yes requires yes to {document}")
                : InstrumentChanges.Of("document-rule-removed", @is.Name, $"yes no longer requires yes to {was.ProducedBy}");
        }

        if (was.NotProduced != @is.NotProduced)
        {
            yield return InstrumentChanges.Of(
                "not-produced-changed",
                @is.Name,
                @is.NotProduced == NotProduced.LeavesBase
                    ? "a document that was not made leaves the base"
                    : "a document that was not made counts as not sufficient");
        }
    }

    private static IEnumerable<InstrumentChange> Of(string code, Question question, string? was, string? @is) =>
        was == @is ? [] : [InstrumentChanges.Of(code, question.Name, was ?? "", @is ?? "")];

    private static string Sorted(IReadOnlyList<string> themes) => string.Join(", ", themes.Order(StringComparer.Ordinal));

    private static string Grouping(Question question, InstrumentDraft draft) =>
        string.Join('/', [.. QuestionWord.All.Where(word => word.Change == QuestionWord.Grouping).Select(word => word.Of(question)),
            .. draft.GroupsOf(question).Select(group => group.Name)]);
}
