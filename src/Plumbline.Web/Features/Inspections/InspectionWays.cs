using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Languages;
using Plumbline.Workspace;

namespace Plumbline.Web.Features.Inspections;

/// <summary>The ways to the pages of an inspection, which name it by its area, for pages that know no more of it than its short name.</summary>
public sealed class InspectionWays(Views views, Speech say)
{
    /// <summary>From the list of inspections to the page of one.</summary>
    internal async Task<IReadOnlyList<Crumb>> To(string inspection, CancellationToken stop = default) =>
        await views.NamedAsync(inspection, stop) is { } kept ? kept.WayThere(say)
            : [InspectionWay.First(say), new Crumb { Text = inspection, Href = InspectionLinks.Of(inspection) }];

    /// <summary>A page below that of the inspection, for its layout.</summary>
    internal async Task<Whereabouts> Below(string inspection, LocalText title)
    {
        var way = await To(inspection);
        return new Whereabouts($"{say[title]} – {way[^1].Text}", Room.Inspections) { Way = [.. way, new Crumb { Text = say[title] }] };
    }
}
