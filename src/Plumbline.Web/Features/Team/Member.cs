using Plumbline.Inspections.Access;

namespace Plumbline.Web.Features.Team;

/// <summary>Someone in one role.</summary>
internal sealed record Member(Guid Account, string Name, Role Role)
{
    /// <summary>As a form names the two together.</summary>
    public string Key => $"{Account} {Role.Code()}";
}
