using Plumbline.Storage.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Inspections;

/// <summary>Where a page of an inspection stands.</summary>
internal static class InspectionWay
{
    /// <summary>A page below that of the inspection.</summary>
    public static Whereabouts To(this KeptInspection inspection, Speech say, LocalText title) =>
        new($"{say[title]} – {inspection.AreaIn(say)}", Room.Inspections)
        {
            Way = [.. inspection.WayThere(say), new Crumb { Text = say[title] }],
        };

    /// <summary>From the list of inspections to the page of this one.</summary>
    public static IReadOnlyList<Crumb> WayThere(this KeptInspection inspection, Speech say) =>
        [First(say), new Crumb { Text = inspection.AreaIn(say), Href = InspectionLinks.Of(inspection.Id) }];

    public static Crumb First(Speech say) => new() { Text = say[InspectionWords.Inspections], Href = InspectionLinks.All };

    public static string AreaIn(this KeptInspection inspection, Speech say) => say[new LocalText(inspection.AreaEnglish, inspection.AreaWelsh)];
}
