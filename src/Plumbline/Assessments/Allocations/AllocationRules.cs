namespace Plumbline.Assessments.Allocations;

/// <summary>
/// Who may not read which case: a local assessor never the own area, nobody a case that they held or supervised, nobody against a conflict that they declared.
/// docs/methods/review.md states the rules.
/// </summary>
public static class AllocationRules
{
    /// <summary>Everything that forbids giving this case to this reader; empty when nothing does.</summary>
    public static IReadOnlyList<Refusal> FaultsOf(Reader reader, CaseTies ties)
    {
        var refusals = new List<Refusal>();
        if (reader.HomeArea is { } home && Same(home, ties.Area))
        {
            Refuse("own-area", "a local assessor never reads cases of the own area");
        }

        if (ties.Supervisors.Any(IsReader))
        {
            Refuse("supervised-the-case", "nobody reads a case that they supervised");
        }

        if (ties.Practitioners.Any(IsReader))
        {
            Refuse("held-the-case", "nobody reads a case that they held");
        }

        foreach (var conflict in reader.Conflicts.Where(conflict => Touches(conflict, ties)))
        {
            Refuse("declared-conflict", $"this reader has declared a conflict with {conflict.Kind.ToString().ToLowerInvariant()} {conflict.Subject}");
        }

        return refusals;

        bool IsReader(string person) => Same(person, reader.Id) || reader.PractitionerCodes.Any(code => Same(code, person));

        void Refuse(string code, string message) => refusals.Add(new Refusal(code, $"case {ties.Case}: {message}") { Subject = ties.Case });
    }

    /// <summary>The readers to whom a case may be given.</summary>
    public static IEnumerable<Reader> Free(IEnumerable<Reader> readers, CaseTies ties) => readers.Where(reader => FaultsOf(reader, ties).Count == 0);

    private static bool Touches(DeclaredConflict conflict, CaseTies ties) => conflict.Kind switch
    {
        ConflictKind.Case => Same(conflict.Subject, ties.Case),
        ConflictKind.Practitioner => ties.Practitioners.Concat(ties.Supervisors).Any(person => Same(person, conflict.Subject)),
        _ => Same(conflict.Subject, ties.Area),
    };

    /// <summary>Codes are typed by people: case and surrounding space do not make another person.</summary>
    private static bool Same(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);
}
