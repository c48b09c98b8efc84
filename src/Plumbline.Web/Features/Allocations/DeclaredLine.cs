using Plumbline.Storage.Assessments;

namespace Plumbline.Web.Features.Allocations;

/// <summary>A conflict of interest as the lead inspector is told of it.</summary>
/// <param name="Name">Who declared it.</param>
/// <param name="Held">The cases that it closes and that they still have.</param>
internal sealed record DeclaredLine(KeptConflict Conflict, string Name, IReadOnlyList<string> Held);
