using Plumbline.Caseloads.Personal;

namespace Plumbline.Caseloads.Intake;

/// <summary>Turns a service's list into a caseload: eligible cases, each person once, under pseudonyms.</summary>
public static class CaseloadIntake
{
    private static readonly LocalText NoReference = new("the reference of the case is missing", "mae cyfeirnod yr achos ar goll");

    private static readonly LocalText Twice = new("this reference stands in line {0} already", "mae’r cyfeirnod hwn yn llinell {0} eisoes");

    private static readonly LocalText TwiceAlike = new(
        "this reference stands in line {0} already, with other capitals, spaces or forms of letters",
        "mae’r cyfeirnod hwn yn llinell {0} eisoes, gyda phriflythrennau, bylchau neu ffurfiau llythrennau eraill");

    private static readonly LocalText PseudonymTwice = new(
        "the case has the same pseudonym as that in line {0}", "mae gan yr achos yr un ffugenw â’r un yn llinell {0}");

    /// <summary>
    /// Leaves out, each with its reason, redacted names, starts outside the window and what the rules exclude; then of each person all but the case that
    /// started first (of several the first in the list). Nobody is left out for anything else that is recorded of them.
    /// </summary>
    /// <returns>Refused when a reference is missing or stands twice, two references have the same pseudonym, or a field of the profile names people.</returns>
    public static Result<IntakeOutcome> Take(
        IReadOnlyList<ListedCase> listed, Eligibility eligibility, IReadOnlyList<PersonDecision> decisions, Pseudonyms pseudonyms)
    {
        var refusals = ReferenceFaults(listed, pseudonyms).Concat(DecisionFaults(listed, decisions)).ToList();
        if (refusals.Count > 0)
        {
            return Result.Refused<IntakeOutcome>(refusals);
        }

        var excluded = listed.Select(one => LeavingOut.Of(one, eligibility)).OfType<ExcludedCase>().ToList();
        var outside = excluded.Select(one => one.Listed.Reference).ToHashSet(StringComparer.Ordinal);
        var eligible = listed.Where(one => !outside.Contains(one.Reference)).ToList();
        if (PersonPairs.FaultOf(eligible) is { } alike)
        {
            return Result.Refused<IntakeOutcome>(alike);
        }

        var pairs = PersonPairs.In(eligible);
        var decided = decisions.ToDictionary(decision => SamePeople.Key(decision.First, decision.Second), decision => decision.IsSame);
        var same = pairs.Where(
            pair => decided.TryGetValue(SamePeople.Key(pair.First.Reference, pair.Second.Reference), out var isSame) ? isSame : pair.IsCertain);
        var doubles = SamePeople.Doubles(
            eligible, one => one.Reference, one => one.Start, one => one.Place.Line, same.Select(pair => (pair.First.Reference, pair.Second.Reference)))
            .Select(found => new ExcludedCase(found.Left, "same-person", LeavingOut.Double(found.Kept.Place.Line))).ToList();
        excluded.AddRange(doubles);
        var left = doubles.Select(one => one.Listed.Reference).ToHashSet(StringComparer.Ordinal);
        var kept = eligible.Where(one => !left.Contains(one.Reference)).ToList();
        return Caseload.Of(kept.Select(one => new Case(pseudonyms.Of(one.Reference), one.Profile)))
            .Then(NamingNobody)
            .Then(caseload => Result.Of(new IntakeOutcome(
                caseload,
                kept.ToDictionary(one => pseudonyms.Of(one.Reference), one => one.Reference),
                excluded,
                [.. pairs.Where(pair => !pair.IsCertain && !decided.ContainsKey(SamePeople.Key(pair.First.Reference, pair.Second.Reference)))])));
    }

    /// <summary>What would leave the service names nobody, whatever the mapping calls a profile.</summary>
    internal static Result<Caseload> NamingNobody(Caseload caseload) =>
        Result.From(
            [.. PersonalColumns.In(caseload.Cases, caseload.Fields)
                .Select(found => found.Fault with { Suggestion = "take it out of the mapping, or give it a role that stays with the service" })],
            () => caseload);

    internal static IEnumerable<Refusal> ReferenceFaults(IReadOnlyList<ListedCase> listed, Pseudonyms pseudonyms)
    {
        var seen = new Dictionary<string, ListedCase>(StringComparer.Ordinal);
        foreach (var one in listed)
        {
            if (one.Reference.Length == 0)
            {
                yield return Refusal.Of("value-missing", NoReference) with { Place = one.Place };
            }
            else if (!seen.TryAdd(pseudonyms.Of(one.Reference), one))
            {
                var first = seen[pseudonyms.Of(one.Reference)];
                yield return CaseIds.Plain(first.Reference.Trim()) == CaseIds.Plain(one.Reference.Trim())
                    ? Refusal.Of("reference-twice", first.Reference == one.Reference ? Twice : TwiceAlike, first.Place.Line) with { Place = one.Place }
                    : Refusal.Of("pseudonym-twice", PseudonymTwice, first.Place.Line) with { Place = one.Place, Suggestion = "make another key" };
            }
        }
    }

    private static IEnumerable<Refusal> DecisionFaults(IReadOnlyList<ListedCase> listed, IReadOnlyList<PersonDecision> decisions)
    {
        var known = listed.Select(one => one.Reference).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in decisions
            .SelectMany(decision => new[] { decision.First, decision.Second })
            .Where(reference => !known.Contains(reference))
            .Distinct())
        {
            yield return new Refusal("decision-unknown", "a decision speaks of a case that is not in the list") { Subject = unknown };
        }

        foreach (var twice in decisions.GroupBy(decision => SamePeople.Key(decision.First, decision.Second)).Where(group => group.Count() > 1))
        {
            yield return new Refusal("decision-twice", "a pair is decided more than once") { Subject = $"{twice.Key.Item1}, {twice.Key.Item2}" };
        }
    }

}
