namespace Plumbline.Caseloads.Intake.Unnamed;

/// <summary>A list of a service after its names and dates of birth are gone: it can wait for decisions and be seen by people who may not know who the
/// children are.</summary>
/// <param name="Listed">How many cases the list held.</param>
/// <param name="Cases">The eligible ones, those of doubles among them.</param>
/// <param name="Left">Rows that rules left out.</param>
public sealed record UnnamedIntake(int Listed, IReadOnlyList<UnnamedCase> Cases, IReadOnlyList<UnnamedPair> Pairs, IReadOnlyList<LeftOut> Left)
{
    /// <summary>Takes the names out of a list, leaves out what is not eligible, and says who may be listed twice; the same rules as <see
    /// cref="CaseloadIntake.Take"/>.</summary>
    /// <param name="asked">The fields of a profile that somebody asks for; no other goes on.</param>
    /// <returns>Refused when a reference is missing or stands twice, two references have the same pseudonym, or a field of the profile names people.</returns>
    public static Result<UnnamedIntake> Of(IReadOnlyList<ListedCase> listed, Eligibility eligibility, Pseudonyms pseudonyms, IReadOnlySet<string> asked)
    {
        var faults = CaseloadIntake.ReferenceFaults(listed, pseudonyms).ToList();
        if (faults.Count > 0)
        {
            return Result.Refused<UnnamedIntake>(faults);
        }

        var (eligible, left) = (new List<ListedCase>(), new List<LeftOut>());
        foreach (var one in listed)
        {
            if (LeavingOut.Of(one, eligibility) is { } excluded)
            {
                left.Add(new LeftOut(one.Place.Line, excluded.Rule, excluded.Reason));
            }
            else
            {
                eligible.Add(one);
            }
        }

        if (PersonPairs.FaultOf(eligible) is { } alike)
        {
            return Result.Refused<UnnamedIntake>(alike);
        }

        var ids = eligible.ToDictionary(one => one.Reference, one => pseudonyms.Of(one.Reference), StringComparer.Ordinal);
        var cases = eligible.Select(one => new UnnamedCase(
            ids[one.Reference], one.Place.Line, one.Start!.Value,
                one.Profile.Where(field => asked.Contains(field.Key)).ToDictionary(field => field.Key, field => field.Value))).ToList();
        var pairs = PersonPairs.In(eligible).Select(
            pair => new UnnamedPair(ids[pair.First.Reference], ids[pair.Second.Reference], pair.IsCertain, pair.Why)).ToList();
        return Caseload.Of(cases.Select(one => new Case(one.Id, one.Profile))).Then(CaseloadIntake.NamingNobody).Then(
            _ => Result.Of(new UnnamedIntake(listed.Count, cases, pairs, left)));
    }

    /// <summary>The pairs that a person decides, in the order of the list.</summary>
    public IReadOnlyList<UnnamedPair> ToDecide() => [.. Pairs.Where(pair => !pair.IsCertain)];

    /// <param name="decisions">By pseudonyms; a pair that is not spoken of stays as it is.</param>
    public DecidedIntake Decide(IReadOnlyList<PersonDecision> decisions)
    {
        var decided = decisions.ToDictionary(decision => SamePeople.Key(decision.First, decision.Second), decision => decision.IsSame);
        var same = Pairs.Where(pair => decided.TryGetValue(SamePeople.Key(pair.First, pair.Second), out var isSame) ? isSame : pair.IsCertain).Select(
            pair => (pair.First, pair.Second));
        var doubles = SamePeople.Doubles(Cases, one => one.Id, one => one.Start, one => one.Line, same).ToList();
        var gone = doubles.Select(found => found.Left.Id).ToHashSet(StringComparer.Ordinal);
        return new DecidedIntake(
            Caseload.Of(Cases.Where(one => !gone.Contains(one.Id)).Select(one => new Case(one.Id, one.Profile))).Value,
            [.. Left.Concat(doubles.Select(found => new LeftOut(found.Left.Line, "same-person", LeavingOut.Double(found.Kept.Line)))).OrderBy(one => one.Line)],
            [.. ToDecide().Where(pair => !decided.ContainsKey(SamePeople.Key(pair.First, pair.Second)))]);
    }
}
