using Plumbline.Inspections.Access;

namespace Plumbline.Workspace.People;

/// <summary>Somebody to be invited, as they were entered.</summary>
public sealed record NewPerson(string Name, string Email, IReadOnlyList<Role> Roles)
{
    /// <summary>The area that a local assessor works in.</summary>
    public string? HomeArea { get; init; }

    /// <summary>Whether the area is one of their own, to be added.</summary>
    public bool IsAreaOwn { get; init; }
}
