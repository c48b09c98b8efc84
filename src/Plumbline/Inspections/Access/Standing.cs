namespace Plumbline.Inspections.Access;

/// <summary>What someone is when they ask to do something.</summary>
/// <param name="Held">The roles that the administrator gave them.</param>
public sealed record Standing(IReadOnlySet<Role> Held)
{
    /// <summary>The roles that they are assigned to at the inspection in question; null where the question is about no inspection.</summary>
    public IReadOnlySet<Role>? Assigned { get; init; }

    /// <summary>Whether the inspection is of the area that they work in.</summary>
    public bool IsOwnArea { get; init; }

    /// <summary>
    /// Whether they may do it. A role counts at an inspection when it is held and assigned there; taking a role away so ends it at every inspection at once.
    /// Who is a local assessor may do nothing at an inspection of the own area, whatever else they are.
    /// </summary>
    public bool May(Act act)
    {
        if (!act.IsAtAnInspection())
        {
            return Held.Any(role => Permissions.Of(role).Contains(act));
        }

        return !(IsOwnArea && Held.Contains(Role.LocalAssessor)) && RolesHere.Any(role => Permissions.Of(role).Contains(act));
    }

    private IEnumerable<Role> RolesHere => Held.Where(role => role.IsEverywhere() || Assigned?.Contains(role) == true);
}
