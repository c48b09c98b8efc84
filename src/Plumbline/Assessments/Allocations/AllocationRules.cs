using Plumbline.Inspections.Access;
using Plumbline.Inspections.Areas;

namespace Plumbline.Assessments.Allocations;

/// <summary>
/// Who may not read which case: a local assessor never the own area, nobody a case that they held or supervised, nobody against a conflict that they declared.
/// docs/methods/review.md states the rules.
/// </summary>
public static class AllocationRules
{
    private static readonly LocalText OfOwnArea = new(
        "case {0}: a local assessor never reads cases of the own area", "achos {0}: nid yw asesydd lleol byth yn darllen achosion o’i ardal ei hun");

    private static readonly LocalText Supervised = new(
        "case {0}: nobody reads a case that they supervised", "achos {0}: nid oes neb yn darllen achos y bu’n ei oruchwylio");

    private static readonly LocalText Held = new("case {0}: nobody reads a case that they held", "achos {0}: nid oes neb yn darllen achos y bu’n ei ddal");

    private static readonly LocalText WithCase = new(
        "case {0}: this reader has declared a conflict with case {1}", "achos {0}: mae’r darllenydd hwn wedi datgan gwrthdaro ag achos {1}");

    private static readonly LocalText WithPractitioner = new(
        "case {0}: this reader has declared a conflict with practitioner {1}",
        "achos {0}: mae’r darllenydd hwn wedi datgan gwrthdaro ag ymarferydd {1}");

    private static readonly LocalText WithArea = new(
        "case {0}: this reader has declared a conflict with area {1}", "achos {0}: mae’r darllenydd hwn wedi datgan gwrthdaro ag ardal {1}");

    /// <summary>Everything that forbids giving this case to this reader; empty when nothing does.</summary>
    /// <param name="areas">The areas that are known, with their other names.</param>
    public static IReadOnlyList<Refusal> FaultsOf(Reader reader, CaseTies ties, AreaRegister areas)
    {
        var refusals = new List<Refusal>();
        if (OwnArea.Is(areas, reader.HomeArea, ties.Area))
        {
            Refuse("own-area", OfOwnArea);
        }

        if (ties.Supervisors.Any(IsReader))
        {
            Refuse("supervised-the-case", Supervised);
        }

        if (ties.Practitioners.Any(IsReader))
        {
            Refuse("held-the-case", Held);
        }

        foreach (var conflict in Declared(reader.Conflicts, ties, areas))
        {
            Refuse(
                "declared-conflict",
                conflict.Kind switch { ConflictKind.Case => WithCase, ConflictKind.Practitioner => WithPractitioner, _ => WithArea },
                conflict.Subject);
        }

        return refusals;

        bool IsReader(string person) => Same(person, reader.Id) || reader.PractitionerCodes.Any(code => Same(code, person));

        void Refuse(string code, LocalText text, string? with = null) => refusals.Add(Refusal.Of(code, text, ties.Case, with) with { Subject = ties.Case });
    }

    /// <summary>The readers to whom a case may be given.</summary>
    public static IEnumerable<Reader> Free(IEnumerable<Reader> readers, CaseTies ties, AreaRegister areas) =>
        readers.Where(reader => FaultsOf(reader, ties, areas).Count == 0);

    /// <summary>Those of the conflicts that someone declared which close this case to them.</summary>
    public static IEnumerable<DeclaredConflict> Declared(IEnumerable<DeclaredConflict> conflicts, CaseTies ties, AreaRegister areas) =>
        conflicts.Where(conflict => conflict.Kind switch
        {
            ConflictKind.Case => Same(conflict.Subject, ties.Case),
            ConflictKind.Practitioner => ties.Practitioners.Concat(ties.Supervisors).Any(person => Same(person, conflict.Subject)),
            _ => OwnArea.Is(areas, conflict.Subject, ties.Area),
        });

    /// <summary>Codes are typed by people: case and surrounding space do not make another person.</summary>
    private static bool Same(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);
}
