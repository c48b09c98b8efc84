namespace Plumbline.Inspections.Access;

/// <summary>Who may be put on the team of an inspection, and as what.</summary>
public static class AssignmentRules
{
    private static readonly LocalText Everywhere = new(
        "{0} holds at every inspection and is not assigned to one", "mae {0} yn sefyll ym mhob arolygiad ac ni chaiff ei neilltuo i un");

    private static readonly LocalText NotHeld = new(
        "the administrator has not given this person that role", "nid yw’r gweinyddwr wedi rhoi’r rôl honno i’r person hwn");

    private static readonly LocalText OwnArea = new(
        "a local assessor of this area cannot work on its inspection", "ni all asesydd lleol o’r ardal hon weithio ar ei harolygiad");

    /// <summary>Why somebody cannot take a part in an inspection; nothing where they can.</summary>
    /// <param name="held">The roles that the administrator gave them.</param>
    /// <param name="isOwnArea">Whether the inspection is of the area that they work in.</param>
    public static IEnumerable<Refusal> FaultsOf(IReadOnlyList<Role> held, Role wanted, bool isOwnArea)
    {
        if (wanted.IsEverywhere())
        {
            yield return Refusal.Of("role-is-everywhere", Everywhere, wanted.Code()) with { Subject = wanted.Code() };
        }
        else if (!held.Contains(wanted))
        {
            yield return Refusal.Of("role-not-held", NotHeld) with { Subject = wanted.Code() };
        }

        if (wanted == Role.LocalAssessor && isOwnArea)
        {
            yield return Refusal.Of("own-area", OwnArea) with { Subject = wanted.Code() };
        }
    }
}
