using Plumbline.Storage.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Inspections;

/// <summary>Where a page of an inspection stands.</summary>
internal static class InspectionWay
{
    /// <summary>A page below that of the inspection.</summary>
    public static Whereabouts To(this KeptInspection inspection, Speech say, LocalText title) => new($"{say[title]} – {inspection.AreaIn(say)}", Room.Inspections)
    {
        Way =
        [
            new Crumb { Text = say[InspectionWords.Inspections], Href = InspectionLinks.All },
            new Crumb { Text = inspection.AreaIn(say), Href = InspectionLinks.Of(inspection.Id) },
            new Crumb { Text = say[title] },
        ],
    };

    public static string AreaIn(this KeptInspection inspection, Speech say) => say[new LocalText(inspection.AreaEnglish, inspection.AreaWelsh)];
}
