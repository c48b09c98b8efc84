using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;

namespace Plumbline.Storage.SignIn;

/// <summary>Someone at work: their session, who they are, and what they may be at this moment.</summary>
/// <param name="Name">As colleagues see it.</param>
/// <param name="Roles">What the administrator lets them be.</param>
/// <param name="HomeArea">The area that a local assessor works in; null for others.</param>
/// <param name="Assigned">Their parts in inspections.</param>
public sealed record SignedIn(Session Session, string Name, IReadOnlyList<Role> Roles, string? HomeArea, IReadOnlyList<(string Inspection, Role Role)> Assigned)
{
    /// <summary>The inspections of theirs that are open to changes.</summary>
    public IReadOnlySet<string> Open { get; init; } = new HashSet<string>();
}
