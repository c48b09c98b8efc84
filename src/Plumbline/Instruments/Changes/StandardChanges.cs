using Plumbline.Instruments.Drafts;

namespace Plumbline.Instruments.Changes;

/// <summary>Differences of sections, criteria, themes and phases.</summary>
internal static class StandardChanges
{
    public static IEnumerable<InstrumentChange> Between(InstrumentDraft old, InstrumentDraft @new) =>
    [
        .. Each(
            "section",
            old.Sections,
            @new.Sections,
            section => section.Id,
            (was, @is) => InstrumentChanges.OfText("title-changed", @is.Id, was.Title, @is.Title)),
        .. Each("criterion", old.Criteria, @new.Criteria, criterion => criterion.Id, OfCriterion),
        .. Each("theme", old.Themes, @new.Themes, theme => theme.Id, OfTheme),
        .. Each("phase", old.Phases, @new.Phases, phase => phase.Id, OfPhase),
    ];

    private static IEnumerable<InstrumentChange> OfCriterion(Criterion was, Criterion @is) =>
    [
        .. was.Section == @is.Section ? [] : new[] { InstrumentChanges.Of("criterion-moved", @is.Id, was.Section, @is.Section) },
        .. InstrumentChanges.OfText("title-changed", @is.Id, was.Title, @is.Title),
        .. InstrumentChanges.OfText("text-changed", @is.Id, was.Expects, @is.Expects),
    ];

    private static IEnumerable<InstrumentChange> OfTheme(Theme was, Theme @is) =>
    [
        .. InstrumentChanges.OfText("title-changed", @is.Id, was.Title, @is.Title),
        .. InstrumentChanges.OfText("text-changed", @is.Id, was.Meaning, @is.Meaning),
        .. was.CountsTowardsReinspection == @is.CountsTowardsReinspection
            ? []
            : new[]
            {
                InstrumentChanges.Of(
                    "reinspection-rule-changed",
                    @is.Id,
                    @is.CountsTowardsReinspection ? "counts towards a further inspection now" : "counts no longer towards a further inspection"),
            },
    ];

    private static IEnumerable<InstrumentChange> OfPhase(Phase was, Phase @is)
    {
        var title = InstrumentChanges.OfText("title-changed", @is.Id, was.Title, @is.Title);
        return was.When == @is.When
            ? title
            : title.Prepend(
                InstrumentChanges.Of(
                    Meanings.Same(was.When, @is.When) ? "routing-rewritten" : "phase-condition-changed", @is.Id, was.When ?? "always", @is.When ?? "always"));
    }

    private static IEnumerable<InstrumentChange> Each<T>(
        string kind,
        IReadOnlyList<T> old,
        IReadOnlyList<T> @new,
        Func<T, string> idOf,
        Func<T, T, IEnumerable<InstrumentChange>> between)
    {
        var was = old.ToDictionary(idOf);
        var ids = @new.Select(idOf).ToHashSet();
        return @new
            .SelectMany(item =>
                was.TryGetValue(idOf(item), out var before)
                    ? between(before, item)
                    : [InstrumentChanges.Of($"{kind}-added", idOf(item), $"{kind} {idOf(item)} is new")])
            .Concat(old
                .Where(item => !ids.Contains(idOf(item)))
                .Select(item => InstrumentChanges.Of($"{kind}-removed", idOf(item), $"{kind} {idOf(item)} is gone")));
    }
}
