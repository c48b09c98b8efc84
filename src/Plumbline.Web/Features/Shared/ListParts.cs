using Plumbline.Workspace.Overviews;

namespace Plumbline.Web.Features.Shared;

/// <summary>The parts of a long list of cases, to go on to the one before or after.</summary>
/// <param name="Part">The one that is shown, from 1.</param>
/// <param name="Address">Where a part is.</param>
internal sealed record ListParts(int Part, int Parts, Func<int, string> Address)
{
    public static ListParts Of(CaseFilter filter, int found, Func<int, string> address) => new(filter.PartOf(found), filter.Parts(found), address);
}
