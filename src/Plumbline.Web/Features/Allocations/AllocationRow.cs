using Plumbline.Workspace.Allocations;

namespace Plumbline.Web.Features.Allocations;

/// <summary>One case as the form of allocation shows it.</summary>
/// <param name="Reader">The one who is chosen on the form.</param>
internal sealed record AllocationRow(AllocatedCase Given, Guid? Reader)
{
    public const string FieldStart = "reader-";

    public const string SeenStart = "seen-";

    public string Field => FieldStart + Given.Case;

    public string SeenField => SeenStart + Given.Case;

    /// <summary>The reader that the form was made from, so that one whom someone else chose meanwhile is not overwritten.</summary>
    public Guid? Seen => Given.Reader;
}
