using Plumbline.Inspections.Access;

namespace Plumbline.Assessments.Seeding;

/// <summary>Who may read a copy of a seeded case; docs/methods/agreement.md states the rules.</summary>
public static class SeedingRules
{
    /// <summary>What tells whoever may do it which cases count and which do not.</summary>
    private static readonly Act[] Telling = [Act.SeedCases, Act.ReadResults, Act.ReadAuditTrail, Act.ExportInspection, Act.SendCaseload];

    /// <summary>Whether somebody could see that a case is seeded, so that they get no copy.</summary>
    /// <param name="may">What they may do at the inspection.</param>
    public static bool WouldKnow(Func<Act, bool> may) => Telling.Any(may);

    /// <summary>What keeps a case from this reader beside the rules of allocation; empty when nothing does.</summary>
    /// <param name="wouldKnow">Whether they could see that it is seeded.</param>
    /// <param name="knowsCase">Whether they had or opened a reading of the case.</param>
    /// <param name="hasCopy">Whether they got a copy of it before.</param>
    public static IReadOnlyList<SeedingFault> FaultsOf(bool wouldKnow, bool knowsCase, bool hasCopy) =>
    [
        .. wouldKnow ? [SeedingFault.WouldKnow] : Array.Empty<SeedingFault>(),
        .. knowsCase ? [SeedingFault.KnowsTheCase] : Array.Empty<SeedingFault>(),
        .. hasCopy ? [SeedingFault.HasACopy] : Array.Empty<SeedingFault>(),
    ];
}
