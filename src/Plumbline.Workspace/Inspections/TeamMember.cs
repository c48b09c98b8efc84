using Plumbline.Inspections.Access;

namespace Plumbline.Workspace.Inspections;

/// <summary>Someone in one role.</summary>
public sealed record TeamMember(Guid Account, string Name, Role Role)
{
    /// <summary>As a form names the two together.</summary>
    public string Key => $"{Account} {Role.Code()}";
}
