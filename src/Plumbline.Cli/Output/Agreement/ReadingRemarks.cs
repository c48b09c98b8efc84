using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Scores.Readers;

namespace Plumbline.Cli.Output.Agreement;

/// <summary>What someone should know of the files before they believe the figures: a file held against itself, and what stands in one of two alone.</summary>
internal static class ReadingRemarks
{
    private const int MostNamed = 5;

    /// <param name="readings">At least two, by the paths that were given; each of the others is looked at beside the first.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<Reading> readings) => [.. readings.Skip(1).SelectMany(other => Of(readings[0], other))];

    private static IEnumerable<string> Of(Reading first, Reading other)
    {
        if (Path.GetFullPath(first.Name) == Path.GetFullPath(other.Name))
        {
            yield return $"{first.Name} is held against itself: full agreement says nothing here.";
            yield break;
        }

        if (first.Judgements.Select(Said).SequenceEqual(other.Judgements.Select(Said)))
        {
            yield return $"{first.Name} and {other.Name} hold the same answers in the same order. "
                + "If one is a copy of the other, full agreement says nothing here.";
        }

        var (here, there) = (CasesOf(first), CasesOf(other));
        var alike = here.Except(there).Join(there.Except(here), one => one, two => two, (one, two) => (one, two), StringComparer.OrdinalIgnoreCase).ToList();
        if (alike.Count > 0)
        {
            var names = Named([.. alike.Select(pair => $"{pair.one} in {first.Name} and {pair.two} in {other.Name}")]);
            yield return $"cases that differ in capitals alone are two cases: {names}. Write them alike to compare them.";
        }

        foreach (var (reading, beside) in new[] { (first, other), (other, first) })
        {
            var cases = CasesOf(reading).Except(CasesOf(beside)).ToList();
            if (cases.Count > 0)
            {
                yield return $"{cases.Count} {(cases.Count == 1 ? "case stands" : "cases stand")} in {reading.Name} alone "
                    + $"and {(cases.Count == 1 ? "counts" : "count")} for no pair: {Named(cases)}.";
            }

            var shared = CasesOf(beside).Except(cases).ToHashSet(StringComparer.Ordinal);
            var answers = reading.Judgements.Where(judgement => shared.Contains(judgement.Case)).Select(KeyOf).Except(beside.Judgements.Select(KeyOf)).Count();
            if (answers > 0)
            {
                yield return $"{answers} {(answers == 1 ? "answer to a case" : "answers to cases")} of both {(answers == 1 ? "stands" : "stand")} "
                    + $"in {reading.Name} alone and {(answers == 1 ? "counts" : "count")} for no pair.";
            }
        }
    }

    private static IReadOnlyList<string> CasesOf(Reading reading) => [.. reading.Judgements
        .Select(judgement => judgement.Case).Distinct(StringComparer.Ordinal)];

    private static (string Case, string Question) KeyOf(Judgement judgement) => (judgement.Case, judgement.Question);

    private static (string Case, string Question, Answer Answer) Said(Judgement judgement) => (judgement.Case, judgement.Question, judgement.Answer);

    private static string Named(IReadOnlyList<string> all) => string.Join(", ", all.Take(MostNamed)) + (all.Count > MostNamed
        ? $" and {all.Count - MostNamed} more" : "");
}
