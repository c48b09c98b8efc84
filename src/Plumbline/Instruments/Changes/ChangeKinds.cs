namespace Plumbline.Instruments.Changes;

/// <summary>The table of docs/methods/instruments.md: every kind of change with its class.</summary>
public static class ChangeKinds
{
    public static IReadOnlyList<ChangeKind> All { get; } =
    [
        new(
            "instrument-renamed",
            ChangeClass.Breaking,
            "it is another instrument",
            "keep the id, or begin a new instrument without a claim to be the next version"),
        new("version-reused", ChangeClass.Breaking, "a version says one thing for ever, and this one now says two", "give the new text another version"),
        new("title-changed", ChangeClass.Safe, "it is a heading", ""),
        new("text-changed", ChangeClass.Safe, "it explains and is not judged", ""),
        new("translation-changed", ChangeClass.Safe, "the English statement is the same", ""),
        new("language-added", ChangeClass.Safe, "every text has it", ""),
        new(
            "language-removed",
            ChangeClass.NeedsMapping,
            "inspections that publish in it cannot use this version",
            "finish those inspections on the earlier version"),
        new(
            "ruleset-changed",
            ChangeClass.Breaking,
            "the same answers add up in another way",
            "keep earlier cases on the earlier version and do not set scores side by side"),
        new(
            "comments-changed",
            ChangeClass.Breaking,
            "the same percentage has another word",
            "say in the report which words apply, and do not set comments side by side"),
        new("section-added", ChangeClass.Safe, "it has no earlier scores", ""),
        new("section-removed", ChangeClass.Breaking, "its earlier scores have no successor", "keep earlier cases on the earlier version"),
        new("criterion-added", ChangeClass.Safe, "it has no earlier scores", ""),
        new("criterion-removed", ChangeClass.Breaking, "its earlier scores have no successor", "keep earlier cases on the earlier version"),
        new("criterion-moved", ChangeClass.Breaking, "two section scores mean something else", "keep earlier cases on the earlier version"),
        new("theme-added", ChangeClass.Safe, "it has no earlier scores", ""),
        new("theme-removed", ChangeClass.Breaking, "its earlier scores have no successor", "keep earlier cases on the earlier version"),
        new(
            "reinspection-rule-changed",
            ChangeClass.NeedsMapping,
            "the score weighs otherwise when a further inspection is decided on",
            "decide which rule holds for inspections under way"),
        new("phase-added", ChangeClass.Safe, "no question changes by it", ""),
        new("phase-removed", ChangeClass.Breaking, "figures of that population have no successor", "keep earlier cases on the earlier version"),
        new("phase-condition-changed", ChangeClass.Breaking, "the population is another one", "keep earlier cases on the earlier version"),
        new("choices-added", ChangeClass.Safe, "no earlier question used the list", ""),
        new("choices-removed", ChangeClass.Safe, "no question uses the list any more", ""),
        new("choice-added", ChangeClass.Safe, "earlier answers stay as they are", ""),
        new("choice-removed", ChangeClass.NeedsMapping, "earlier answers may be it", "say which answer takes its place"),
        new(
            "choice-reworded",
            ChangeClass.NeedsMapping,
            "the same answer may now mean something else",
            "confirm that it means the same, or give it another name"),
        new("field-added", ChangeClass.NeedsMapping, "earlier cases do not have it", "add the column to cases.csv"),
        new("field-removed", ChangeClass.NeedsMapping, "earlier cases have a column that is not known", "take the column out of cases.csv"),
        new("field-type-changed", ChangeClass.Breaking, "earlier values may not be among those allowed", "keep earlier cases on the earlier version"),
        new(
            "question-added",
            ChangeClass.NeedsMapping,
            "it scores, and cases judged before have no answer to it",
            "answer it for cases under way; earlier ones stay on the earlier version"),
        new("unscored-question-added", ChangeClass.Safe, "it changes no score", ""),
        new(
            "question-renamed",
            ChangeClass.NeedsMapping,
            "names are permanent, and earlier answers have the earlier one",
            "keep the earlier name, or give a mapping from it"),
        new("question-removed", ChangeClass.Breaking, "its earlier answers have no place", "keep the question, as descriptive if need be"),
        new(
            "question-reworded",
            ChangeClass.NeedsMapping,
            "the statement that is judged may have changed its meaning",
            "confirm that it asks the same, or give it another name"),
        new("question-moved", ChangeClass.Safe, "order changes no answer", ""),
        new("role-changed", ChangeClass.Breaking, "it begins or ceases to score", "give the question another name"),
        new("criterion-of-question-changed", ChangeClass.Breaking, "two criterion scores mean something else", "give the question another name"),
        new("themes-of-question-changed", ChangeClass.Breaking, "a headline score means something else", "keep earlier cases on the earlier version"),
        new("routing-of-scored-question-changed", ChangeClass.Breaking, "other cases count towards the score", "keep earlier cases on the earlier version"),
        new("routing-changed", ChangeClass.NeedsMapping, "it opens for other cases", "route cases under way again and answer what has opened"),
        new("routing-rewritten", ChangeClass.Safe, "the condition says the same in other words", ""),
        new("answers-changed", ChangeClass.NeedsMapping, "earlier answers may not be among those offered", "say which answer takes the place of each"),
        new("answer-type-changed", ChangeClass.Breaking, "earlier answers are of another kind", "give the question another name"),
        new("constraint-changed", ChangeClass.NeedsMapping, "earlier answers may not meet what is asked now", "look at the answers that do not"),
        new("calculation-changed", ChangeClass.NeedsMapping, "the same answers are worked out to something else", "say in the report which rule applies"),
        new("choices-offered-changed", ChangeClass.NeedsMapping, "earlier answers may not be among those offered", "say which answer takes the place of each"),
        new("not-applicable-allowed", ChangeClass.Safe, "earlier answers stay as they are", ""),
        new("not-applicable-refused", ChangeClass.NeedsMapping, "earlier answers may be not applicable", "say which answer takes its place"),
        new("now-required", ChangeClass.NeedsMapping, "cases that were complete may not be any more", "answer it for cases under way"),
        new("no-longer-required", ChangeClass.Safe, "earlier answers stay as they are", ""),
        new(
            "document-rule-added",
            ChangeClass.NeedsMapping,
            "an earlier yes may stand without the document that it needs",
            "look at each case where both do not agree"),
        new("document-rule-removed", ChangeClass.Safe, "earlier answers stay as they are", ""),
        new("not-produced-changed", ChangeClass.Breaking, "a missing document counts otherwise", "keep earlier cases on the earlier version"),
        new("grouping-changed", ChangeClass.Safe, "chains, rows and groups put questions together and score nothing", ""),
        new("evidence-rule-changed", ChangeClass.NeedsMapping, "records that could be handed over may not be any more",
            "say for cases under way what they are asked for"),
        new("aid-changed", ChangeClass.Safe, "an aid informs the assessor and makes no judgement", ""),
    ];

    private static readonly Dictionary<string, ChangeKind> ByCode = All.ToDictionary(kind => kind.Code, StringComparer.Ordinal);

    public static ChangeKind Of(string code) => ByCode[code];
}
