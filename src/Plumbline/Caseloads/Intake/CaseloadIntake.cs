using Plumbline.Caseloads.Personal;
using Plumbline.Instruments.Routing;

namespace Plumbline.Caseloads.Intake;

/// <summary>Turns a service's list into a caseload: eligible cases, each person once, under pseudonyms.</summary>
public static class CaseloadIntake
{
    /// <summary>
    /// Leaves out, each with its reason, redacted names, starts outside the window and what the rules exclude; then of each person all but the case that
    /// started first (of several the first in the list). Nobody is left out for anything else that is recorded of them.
    /// </summary>
    /// <returns>Refused when a reference is missing or stands twice, two references have the same pseudonym, or a field of the profile names people.</returns>
    public static Result<IntakeOutcome> Take(IReadOnlyList<ListedCase> listed, Eligibility eligibility, IReadOnlyList<PersonDecision> decisions, Pseudonyms pseudonyms)
    {
        var refusals = ReferenceFaults(listed, pseudonyms).Concat(DecisionFaults(listed, decisions)).ToList();
        if (refusals.Count > 0)
        {
            return Result.Refused<IntakeOutcome>(refusals);
        }

        var excluded = listed.Select(one => ExclusionOf(one, eligibility)).OfType<ExcludedCase>().ToList();
        var outside = excluded.Select(one => one.Listed.Reference).ToHashSet(StringComparer.Ordinal);
        var eligible = listed.Where(one => !outside.Contains(one.Reference)).ToList();
        var pairs = PersonPairs.In(eligible);
        var decided = decisions.ToDictionary(decision => Key(decision.First, decision.Second), decision => decision.IsSame);
        var same = pairs.Where(pair => decided.TryGetValue(Key(pair.First.Reference, pair.Second.Reference), out var isSame) ? isSame : pair.IsCertain).ToList();
        var doubles = Doubles(eligible, same);
        excluded.AddRange(doubles);
        var left = doubles.Select(one => one.Listed.Reference).ToHashSet(StringComparer.Ordinal);
        var kept = eligible.Where(one => !left.Contains(one.Reference)).ToList();
        return Caseload.Of(kept.Select(one => new Case(pseudonyms.Of(one.Reference), one.Profile))).Then(NamingNobody).Then(caseload => Result.Of(new IntakeOutcome(
            caseload,
            kept.ToDictionary(one => pseudonyms.Of(one.Reference), one => one.Reference),
            excluded,
            [.. pairs.Where(pair => !pair.IsCertain && !decided.ContainsKey(Key(pair.First.Reference, pair.Second.Reference)))])));
    }

    /// <summary>What would leave the service names nobody, whatever the mapping calls a profile.</summary>
    private static Result<Caseload> NamingNobody(Caseload caseload) =>
        Result.From([.. PersonalColumns.In(caseload.Cases, caseload.Fields).Select(found => found.Fault with { Suggestion = "take it out of the mapping, or give it a role that stays with the service" })], () => caseload);

    private static ExcludedCase? ExclusionOf(ListedCase one, Eligibility eligibility)
    {
        if (one.IsRedacted)
        {
            return new ExcludedCase(one, "redacted", "the name is redacted by the service");
        }

        if (one.Start is not { } start)
        {
            return new ExcludedCase(one, "no-start", "the case has no start");
        }

        if (start > eligibility.To || start < eligibility.From)
        {
            return new ExcludedCase(one, start > eligibility.To ? "starts-later" : "started-earlier", $"started {start:yyyy-MM-dd}, outside {eligibility.From:yyyy-MM-dd} to {eligibility.To:yyyy-MM-dd}");
        }

        var rule = eligibility.Rules.FirstOrDefault(rule => Test.OfProfile(rule.Where).Holds(one.Profile, default, default));
        return rule is null ? null : new ExcludedCase(one, rule.Id, rule.Reason.English);
    }

    /// <summary>Of each group that pairs hold together, all but the earliest.</summary>
    private static List<ExcludedCase> Doubles(List<ListedCase> eligible, List<PersonPair> same)
    {
        var groupOf = eligible.ToDictionary(one => one.Reference, one => one.Reference, StringComparer.Ordinal);
        foreach (var pair in same)
        {
            var (from, to) = (groupOf[pair.Second.Reference], groupOf[pair.First.Reference]);
            foreach (var reference in groupOf.Where(entry => entry.Value == from).Select(entry => entry.Key).ToList())
            {
                groupOf[reference] = to;
            }
        }

        return
        [
            .. eligible.GroupBy(one => groupOf[one.Reference], StringComparer.Ordinal).SelectMany(group =>
            {
                var sorted = group.OrderBy(one => one.Start).ThenBy(one => one.Place.Line).ToList();
                return sorted.Skip(1).Select(one => new ExcludedCase(one, "same-person", $"the same person as in line {sorted[0].Place.Line}, whose case started first"));
            }),
        ];
    }

    private static IEnumerable<Refusal> ReferenceFaults(IReadOnlyList<ListedCase> listed, Pseudonyms pseudonyms)
    {
        var seen = new Dictionary<string, ListedCase>(StringComparer.Ordinal);
        foreach (var one in listed)
        {
            if (one.Reference.Length == 0)
            {
                yield return new Refusal("value-missing", "the reference of the case is missing") { Place = one.Place };
            }
            else if (!seen.TryAdd(pseudonyms.Of(one.Reference), one))
            {
                var first = seen[pseudonyms.Of(one.Reference)];
                yield return CaseIds.Plain(first.Reference.Trim()) == CaseIds.Plain(one.Reference.Trim())
                    ? new Refusal("reference-twice", $"this reference stands in line {first.Place.Line} already{(first.Reference == one.Reference ? "" : ", with other capitals, spaces or forms of letters")}") { Place = one.Place }
                    : new Refusal("pseudonym-twice", $"the case has the same pseudonym as that in line {first.Place.Line}") { Place = one.Place, Suggestion = "make another key" };
            }
        }
    }

    private static IEnumerable<Refusal> DecisionFaults(IReadOnlyList<ListedCase> listed, IReadOnlyList<PersonDecision> decisions)
    {
        var known = listed.Select(one => one.Reference).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in decisions.SelectMany(decision => new[] { decision.First, decision.Second }).Where(reference => !known.Contains(reference)).Distinct())
        {
            yield return new Refusal("decision-unknown", "a decision speaks of a case that is not in the list") { Subject = unknown };
        }

        foreach (var twice in decisions.GroupBy(decision => Key(decision.First, decision.Second)).Where(group => group.Count() > 1))
        {
            yield return new Refusal("decision-twice", "a pair is decided more than once") { Subject = $"{twice.Key.Item1}, {twice.Key.Item2}" };
        }
    }

    private static (string, string) Key(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
