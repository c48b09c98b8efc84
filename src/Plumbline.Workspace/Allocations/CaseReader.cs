using Plumbline.Assessments.Allocations;
using Plumbline.Inspections.Access;

namespace Plumbline.Workspace.Allocations;

/// <summary>Somebody on an inspection who may read cases.</summary>
/// <param name="Ties">What ties them to people and places.</param>
public sealed record CaseReader(Guid Id, string Name, IReadOnlyList<Role> Roles, Reader Ties);
